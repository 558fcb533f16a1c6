import type { Database } from '@/db/client'
import { lockArticle } from '@/db/queries/articles'
import { findRevision } from '@/db/queries/revisions'
import { findTranslation, upsertTranslation } from '@/db/queries/translations'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'

export type UpToDateResult = { ok: true } | Refusal

/**
 * Notes that a translation says the same as its original.
 * @param revisionId the revision of the original that the translator has seen: a change that came after it still counts as one
 */
export async function bringUpToDate(
  db: Database,
  actor: Actor,
  { id, revisionId }: { id: string; revisionId: string },
  now: Date = new Date(),
): Promise<UpToDateResult> {
  return change(db, async ({ tx }): Promise<UpToDateResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.edit', article)
    if (denial !== undefined) return denial
    const translation = await findTranslation(tx, id)
    if (translation === undefined) return refused('notTranslated')
    const revision = await findRevision(tx, revisionId)
    if (revision?.articleId !== translation.originalId) return notFound
    const comparison = { revisionId, comparedBy: userIdOf(actor), comparedAt: now }
    await upsertTranslation(tx, { articleId: id, originalId: translation.originalId, ...comparison })
    await recordAudit(tx, actor, 'article.compare', { kind: 'article', id }, { originalRevision: revision.number })
    return { ok: true }
  })
}
