import { type ArticleContent, foundOf, type FoundSettings } from '@/lib/articles/article'
import type { SaveAnswer } from './save-answer'

/** A save that takes longer than this is taken for lost and sent again. */
const PATIENCE_MS = 20_000

/** What goes with a confirmed save beside its version. */
export type SaveNotes = { slugSuggestion: string | null }

/**
 * Sends a save to the server.
 * @param tooLarge what to say of a text that no server of ours takes
 * @param onNotes hears what the server said beside the answer
 * @returns never rejects
 */
export async function sendSave(
  articleId: string,
  save: { baseVersion: number; content: ArticleContent },
  tooLarge: string,
  onNotes: (notes: SaveNotes) => void,
): Promise<SaveAnswer<ArticleContent>> {
  try {
    const response = await fetch(`/admin/articles/${articleId}/save`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ baseVersion: save.baseVersion, content: asStored(save.content) }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status === 413) return { kind: 'refused', message: tooLarge }
    // 200, 409 (somebody saved since) and 422 (refused) carry an answer; everything else says nothing about the text.
    if (![200, 409, 422].includes(response.status)) return { kind: 'unreachable' }
    const { notes, ...answer }: SaveAnswer<ArticleContent> & { notes?: SaveNotes } = await response.json()
    if (notes !== undefined) onNotes(notes)
    return answer
  } catch {
    // A lost line, no answer in time, or an answer cut short: it is the same for the text, which is sent again.
    return { kind: 'unreachable' }
  }
}

/** Content as the server keeps it, so that what comes back can be recognised: texts of one line lose the spaces around them. */
export function asStored(content: ArticleContent): ArticleContent {
  const { lead } = content
  return {
    ...content,
    headline: content.headline.trim(),
    standfirst: content.standfirst.trim(),
    lead:
      lead === null
        ? null
        : { ...lead, alt: lead.alt.trim(), caption: lead.caption.trim(), credit: lead.credit.trim() },
    found: trimmed(foundOf(content)),
  }
}

function trimmed(found: FoundSettings): FoundSettings {
  return {
    ...found,
    searchTitle: found.searchTitle.trim(),
    searchDescription: found.searchDescription.trim(),
    shareHeadline: found.shareHeadline.trim(),
    shareDescription: found.shareDescription.trim(),
  }
}
