import type { ArticleContent } from '@/lib/articles/article'

/** What the tabs of one browser tell one another about an article. */
type TabMessage =
  | { kind: 'saved'; tabId: string; version: number; savedAt: string; content: ArticleContent }
  | { kind: 'who-is-there' }
  | { kind: 'here'; tabId: string }

export type ArticleChannel = {
  tellSaved: (saved: { version: number; savedAt: string; content: ArticleContent }) => void
  /** The ids of the other open tabs on this article. Takes a quarter of a second. */
  findOtherTabs: () => Promise<Set<string>>
  close: () => void
}

const ANSWER_MS = 250

/** Opens the line between the tabs of this browser that hold the same article. */
export function openArticleChannel(
  articleId: string,
  tabId: string,
  onSaved: (saved: { version: number; savedAt: string; content: ArticleContent }) => void,
): ArticleChannel {
  const channel = new BroadcastChannel(`qalam-article-${articleId}`)
  const others = new Set<string>()
  const post = (message: TabMessage) => channel.postMessage(message)
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'saved') onSaved(data)
    if (data.kind === 'who-is-there') post({ kind: 'here', tabId })
    if (data.kind === 'here') others.add(data.tabId)
  })
  return {
    tellSaved: (saved) => post({ kind: 'saved', tabId, ...saved }),
    async findOtherTabs() {
      others.clear()
      post({ kind: 'who-is-there' })
      await new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
      return new Set(others)
    },
    close: () => channel.close(),
  }
}
