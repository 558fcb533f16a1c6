import type { Database } from '@/db/client'
import { deleteArticle, listTrashedBefore, lockTrashedArticle } from '@/db/queries/trash'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal } from '@/lib/command-result'
import { trashDays } from './trash-days'

const day = 86_400_000
const atOnce = 100

export type EraseArticleResult = { ok: true } | Refusal

/**
 * Deletes an article in the trash for ever, with all its revisions. Addresses at which readers had seen it go on answering "gone"
 * (410).
 */
export async function eraseArticle(db: Database, actor: Actor, { id }: { id: string }): Promise<EraseArticleResult> {
  return change(db, async ({ tx }): Promise<EraseArticleResult> => {
    const article = await lockTrashedArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.erase', article)
    if (denial !== undefined) return denial
    await deleteArticle(tx, id)
    await recordAudit(tx, actor, 'article.delete', { kind: 'article', id }, { headline: article.headline })
    return { ok: true }
  })
}

/** Deletes what has lain in the trash for {@link trashDays} days. @returns how many articles it were */
export async function emptyOldTrash(db: Database, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - trashDays * day)
  let erased = 0
  for (;;) {
    const ids = await listTrashedBefore(db, limit, atOnce)
    for (const id of ids) if ((await eraseArticle(db, 'system', { id })).ok) erased++
    if (ids.length < atOnce) return erased
  }
}
