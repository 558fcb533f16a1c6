import type { Database } from '@/db/client'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import type { Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { contentOf } from './article'
import { headlineLimit } from './check-content'
import { createArticle } from './create-article'
import { openArticle } from './open-article'

export type DuplicateArticleResult = { ok: true; id: string } | Refusal<string>

/** Said after the headline, so that nobody takes the one for the other in a list. */
const copyMarks: Record<Edition, string> = { kk: ' (көшірме)', ru: ' (копия)', en: ' (copy)' }

/**
 * Begins a draft with everything that stands in the working copy of another article, for whoever may read that one. It has no address
 * yet, belongs to who asked for it, and is no translation of anything.
 */
export async function duplicateArticle(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<DuplicateArticleResult> {
  return change(db, async ({ tx }): Promise<DuplicateArticleResult> => {
    const opened = await openArticle(tx, actor, id)
    if (!opened.ok) return opened
    const { article } = opened
    const mark = copyMarks[article.edition]
    const headline = article.headline === '' ? '' : article.headline.slice(0, headlineLimit - mark.length) + mark
    const content = { ...contentOf(article), headline, slug: '' }
    const created = await createArticle(tx, actor, { edition: article.edition, content })
    if (!created.ok) return created
    await recordAudit(tx, actor, 'article.duplicate', { kind: 'article', id: created.id }, { from: id })
    return { ok: true, id: created.id }
  })
}
