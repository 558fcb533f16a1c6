import type { Database } from '@/db/client'
import { lockArticle } from '@/db/queries/articles'
import { recordSave } from '@/lib/audit/record-save'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound } from '@/lib/command-result'
import { type ArticleRefusal, conflict } from './article-results'
import { checkContent } from './check-content'
import { findFreeSlug, isSlugTaken } from './free-slug'
import { storeRevision } from './store-revision'

export type SaveDraftResult =
  | {
      ok: true
      version: number
      savedAt: Date
      /** The slug as it was kept. */
      slug: string
      /** A free slug, when readers find another article at this one: publishing will ask for a change. Saving never does. */
      slugSuggestion: string | null
    }
  | ArticleRefusal

/**
 * Saves what is written in an article, published or not, as a new revision. Readers see nothing of it before it is published.
 * @param draft `content` is unchecked, as it came from a browser; `baseVersion` is the version that the writer began from. When
 *   somebody else has saved since, nothing is written and the answer carries what they saved.
 */
export async function saveDraft(
  db: Database,
  actor: Actor,
  draft: { id: string; baseVersion: number; content: unknown },
  now: Date = new Date(),
): Promise<SaveDraftResult> {
  return change(db, async ({ tx }): Promise<SaveDraftResult> => {
    const article = await lockArticle(tx, draft.id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.edit', article)
    if (denial !== undefined) return denial
    if (article.version !== draft.baseVersion) return conflict(article)
    const checked = await checkContent(tx, article.edition, draft.content)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }

    const { content } = checked
    const { version } = await storeRevision(tx, article, content, actor, now)
    await recordSave(tx, actor, article.id, version)
    const place = { edition: article.edition, sectionId: content.sectionId, articleId: article.id }
    const taken = content.slug !== '' && (await isSlugTaken(tx, place, content.slug))
    const slugSuggestion = taken ? await findFreeSlug(tx, place, content.slug) : null
    return { ok: true, version, savedAt: now, slug: content.slug, slugSuggestion }
  })
}
