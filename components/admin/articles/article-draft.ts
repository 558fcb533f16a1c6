import {
  createKeeper,
  type Keeper,
  type KeptText,
  listKeptTexts,
  newTabId,
  removeText,
} from '@/components/admin/keeping/kept-text'
import { type Article, type ArticleContent, contentOf } from '@/lib/articles/article'
import type { Body } from '@/lib/body/body'
import { slugify } from '@/lib/kazakh/slug'
import { type ArticleChannel, openArticleChannel } from './article-channel'
import { sameContent } from './same-content'
import type { SaveState } from './save-answer'
import { SaveQueue } from './save-queue'
import { asStored, sendSave } from './send-save'

/** What the screen shows of an article that is being written. */
export type DraftView = {
  /** Everything but the body is as it was typed last; the body is the one that the editor was last given. */
  content: ArticleContent
  /** Grows whenever the body was replaced from outside the editor: the editor begins anew. */
  generation: number
  /** False while the address follows the headline. */
  addressByHand: boolean
  /** A free address, when the present one is taken. */
  slugSuggestion: string | null
  saving: SaveState<ArticleContent>
  /** Text of an earlier visit that never reached the server. */
  kept: KeptText<ArticleContent> | undefined
  /** The browser refused to keep text on this device. */
  notKept: boolean
}

type Options = {
  article: Article
  editable: boolean
  /** What to say of a text that is too large for the server. */
  tooLarge: string
}

/** An article while it is written: what was typed, where it is kept, and how far it has come. Lives as long as its page. */
export class ArticleDraft {
  private readonly articleId: string
  private readonly editable: boolean
  private readonly tabId = newTabId()
  private readonly keeper: Keeper<ArticleContent>
  private readonly queue: SaveQueue<ArticleContent>
  private readonly listeners = new Set<() => void>()
  private readBody: () => Body
  private channel: ArticleChannel | undefined
  private view: DraftView

  constructor({ article, editable, tooLarge }: Options) {
    this.articleId = article.id
    this.editable = editable
    const content = contentOf(article)
    this.readBody = () => content.body
    this.view = {
      content,
      generation: 0,
      addressByHand: article.firstPublishedAt !== null || !followsHeadline(content),
      slugSuggestion: null,
      saving: { kind: 'saved', at: article.savedAt.toISOString() },
      kept: undefined,
      notKept: false,
    }
    this.keeper = createKeeper(this.articleId, this.tabId, () => this.show({ notKept: true }))
    this.queue = new SaveQueue<ArticleContent>({
      version: article.version,
      send: (save) => sendSave(this.articleId, save, tooLarge, ({ slugSuggestion }) => this.show({ slugSuggestion })),
      keeper: this.keeper,
      onState: (saving) => this.show({ saving }),
      onSaved: (saved) => this.channel?.tellSaved(saved),
      timer: {
        set: (run, ms) => window.setTimeout(run, ms),
        clear: (id) => window.clearTimeout(id),
        now: () => Date.now(),
      },
    })
  }

  /** Begins to listen: to other tabs, to the line and to signing in. @returns what ends it */
  open(): () => void {
    this.channel = openArticleChannel(this.articleId, this.tabId, (saved) => {
      if (this.queue.adopt(saved.version, saved.savedAt)) this.put(saved.content)
    })
    void this.findKept()
    const resume = () => this.queue.resume()
    const guard = (event: BeforeUnloadEvent) => {
      if (this.queue.unsaved()) event.preventDefault()
    }
    // A page that goes takes along what it has not yet written: the last letters.
    const keepNow = () => void this.keeper.settled()
    window.addEventListener('pagehide', keepNow)
    window.addEventListener('online', resume)
    window.addEventListener('focus', resume)
    window.addEventListener('beforeunload', guard)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      window.removeEventListener('online', resume)
      window.removeEventListener('focus', resume)
      window.removeEventListener('beforeunload', guard)
      this.channel?.close()
      this.channel = undefined
      // Whoever goes on to another page of the newsroom leaves nothing behind: the queue works on until all is sent.
      void this.queue.flush()
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): DraftView => this.view

  /** A field beside the body was changed. */
  change(values: Partial<Omit<ArticleContent, 'body' | 'slug'>>): void {
    const content = { ...this.view.content, ...values }
    if (!this.view.addressByHand) content.slug = slugify(content.headline)
    this.typed(content)
  }

  /** The address was written by hand; empty gives it back to the headline. */
  changeAddress(typed: string): void {
    this.view = { ...this.view, addressByHand: typed !== '', slugSuggestion: null }
    const { content } = this.view
    this.typed({ ...content, slug: typed === '' ? slugify(content.headline) : typed })
  }

  /** The body was changed in the editor. */
  changeBody(read: () => Body): void {
    this.readBody = read
    this.queue.changed(() => this.content())
  }

  /** Puts another content in place of the present one, as a change like any other: the present one stays among the revisions. */
  replace(content: ArticleContent): void {
    this.put(content)
    this.queue.changed(() => this.content())
  }

  /** Everything as it is at this moment. */
  content(): ArticleContent {
    return { ...this.view.content, slug: slugify(this.view.content.slug), body: this.readBody() }
  }

  version(): number {
    return this.queue.version()
  }

  flush(): Promise<boolean> {
    return this.queue.flush()
  }

  retry(): void {
    this.queue.resume()
  }

  /** Ends a conflict. */
  settle(choice: 'mine' | 'theirs'): void {
    const { saving } = this.view
    if (saving.kind !== 'conflict') return
    this.queue.settle(choice)
    if (choice === 'theirs') this.put(saving.theirs.content)
  }

  /** Answers the offer of text from an earlier visit. */
  settleKept(choice: 'kept' | 'server'): void {
    const { kept } = this.view
    if (kept === undefined) return
    this.show({ kept: undefined })
    // Put first and taken away after: at no moment is the text nowhere.
    if (choice === 'kept') this.replace(kept.content)
    void removeText(kept).catch(() => this.show({ notKept: true }))
  }

  /** The server has a newer article than this page was made with: another command of this page changed it. */
  meet(article: Article): void {
    // An address that readers have seen does not follow the headline any more.
    if (article.firstPublishedAt !== null) this.show({ addressByHand: true })
    if (this.queue.adopt(article.version, article.savedAt.toISOString())) this.put(contentOf(article))
  }

  private typed(content: ArticleContent): void {
    this.show({ content })
    this.queue.changed(() => this.content())
  }

  /** Shows another content. The editor begins anew only if the body really is another one. */
  private put(content: ArticleContent): void {
    const sameBody = sameContent(content.body, this.readBody())
    if (!sameBody) this.readBody = () => content.body
    this.show({
      content,
      generation: this.view.generation + (sameBody ? 0 : 1),
      addressByHand: this.view.addressByHand || !followsHeadline(content),
    })
  }

  private async findKept(): Promise<void> {
    try {
      const [others, kept] = await Promise.all([
        this.channel?.findOtherTabs(),
        listKeptTexts<ArticleContent>(this.articleId),
      ])
      for (const text of kept) {
        if (text.kind !== 'unsent' || text.tabId === this.tabId || others?.has(text.tabId) === true) continue
        if (sameContent(asStored(text.content), asStored(this.content()))) await removeText(text)
        else if (this.editable) return this.show({ kept: text })
      }
    } catch {
      // A browser that keeps nothing has nothing to offer; the person is told that typed text is not kept either.
      this.show({ notKept: true })
    }
  }

  private show(values: Partial<DraftView>): void {
    this.view = { ...this.view, ...values }
    for (const listener of this.listeners) listener()
  }
}

function followsHeadline({ slug, headline }: ArticleContent): boolean {
  return slug === '' || slug === slugify(headline)
}
