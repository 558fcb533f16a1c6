import type { Transaction } from 'kysely'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import type { ArticleRow } from '@/db/queries/articles'
import { deleteTranslationsWith, lockGroups, updateGroup } from '@/db/queries/translations'
import { lockTrashedArticle, updateTrashed } from '@/db/queries/trash'
import type { DB } from '@/db/schema'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal } from '@/lib/command-result'

export type RestoreArticleResult = { ok: true } | Refusal

/** Takes an article out of the trash, as it was put in: one that readers had seen is withdrawn, and publishing brings it back to them. */
export async function restoreArticle(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<RestoreArticleResult> {
  return change(db, async ({ tx }): Promise<RestoreArticleResult> => {
    const article = await lockTrashedArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.delete', article)
    if (denial !== undefined) return denial
    await takeOut(tx, article)
    await recordAudit(tx, actor, 'article.untrash', { kind: 'article', id })
    return { ok: true }
  })
}

/** Puts a locked article back among the others. Where its language has another translation by now, it stands by itself. */
export async function takeOut(tx: Transaction<DB>, article: ArticleRow): Promise<void> {
  const { id, edition, translationGroup } = article
  const others = await lockGroups(tx, [translationGroup])
  if (others.some((other) => other.edition === edition)) {
    await deleteTranslationsWith(tx, id)
    await updateGroup(tx, [id], newId())
  }
  await updateTrashed(tx, id, null)
}
