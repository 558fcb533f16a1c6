import type { Database } from '@/db/client'
import { lockArticle, updateArticleState } from '@/db/queries/articles'
import { updateTrashed } from '@/db/queries/trash'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { noSchedule, statusWithoutSchedule } from '@/lib/articles/schedule-state'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound } from '@/lib/command-result'
import { recordStep } from '@/lib/workflow/record-step'

export type TrashArticleResult = { ok: true } | ArticleRefusal

/**
 * Puts an article into the trash: nobody finds it any more but there, and it can be brought back for thirty days. What readers see of
 * it is withdrawn first, which takes permission and a reason of its own; a schedule is called off.
 * @param reason why a public article is withdrawn; not needed for any other
 */
export async function trashArticle(
  db: Database,
  actor: Actor,
  { id, reason = '' }: { id: string; reason?: string | undefined },
  now: Date = new Date(),
): Promise<TrashArticleResult> {
  return change(db, async ({ tx }): Promise<TrashArticleResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.delete', article)
    if (denial !== undefined) return denial
    if (article.publishedVersion !== null) {
      const withdrawn = await withdrawArticle(tx, actor, { id, reason }, now)
      if (!withdrawn.ok) return withdrawn
    } else if (article.status === 'scheduled') {
      const status = statusWithoutSchedule(article)
      await updateArticleState(tx, id, { ...noSchedule, status })
      const version = article.boundVersion ?? article.version
      await recordStep(tx, article, { actor, step: 'unschedule', to: status, version, now })
    }
    await updateTrashed(tx, id, { at: now, by: userIdOf(actor) })
    await recordAudit(tx, actor, 'article.trash', { kind: 'article', id })
    return { ok: true }
  })
}
