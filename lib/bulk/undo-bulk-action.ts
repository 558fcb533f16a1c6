import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@/db/client'
import {
  type BulkActionArticleRow,
  findBulkAction,
  listBulkActionArticles,
  lockStanding,
  markArticleUndone,
  type Standing,
} from '@/db/queries/bulk-actions'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type Change, change } from '@/lib/cache/change'
import { notFound, type Refusal, refused } from '@/lib/command-result'
import type { Refused } from './bulk-command'
import { restoreStanding } from './restore-standing'
import { describeRefusal } from './run-bulk-command'

export type UndoResult = { ok: true; done: number; refused: readonly Refused[] } | Refusal

/**
 * Gives the articles of an action back what they were before it: text, section, tags, what readers see and at which address, schedule and
 * place in the trash. An article that has been changed since keeps what it is now, and so does one that this person may not change.
 */
export async function undoBulkAction(
  db: Database,
  actor: Actor,
  { id }: { id: string },
  now: Date = new Date(),
): Promise<UndoResult> {
  const action = await findBulkAction(db, id)
  if (action === undefined) return notFound
  const articles = await listBulkActionArticles(db, id)
  const refusals: Refused[] = []
  let done = 0
  for (const { articleId, undoneAt } of articles) {
    if (undoneAt !== null) continue
    const result = await change(db, (change) => undoOne(change, actor, { actionId: id, articleId }, now))
    if (result.ok) done++
    else refusals.push(await describeRefusal(db, actor, articleId, result))
  }
  return { ok: true, done, refused: refusals }
}

async function undoOne(
  change: Change,
  actor: Actor,
  { actionId, articleId }: { actionId: string; articleId: string },
  now: Date,
): Promise<{ ok: true } | ArticleRefusal> {
  const { tx } = change
  const standing = await lockStanding(tx, articleId)
  // Read again under the lock: two people may press the same button.
  const row = await findRow(tx, actionId, articleId)
  if (standing === undefined || row === undefined) return notFound
  if (row.undoneAt !== null || !standsAs(standing, row.after)) return refused('changedSince')
  const restored = await restoreStanding(change, actor, row, now)
  if (!restored.ok) return restored
  await markArticleUndone(tx, actionId, articleId, now)
  await recordAudit(tx, actor, 'article.undo', { kind: 'article', id: articleId })
  return { ok: true }
}

/** Whether an article stands as it was left, in all that was written down of it. */
function standsAs(standing: Standing, left: Standing): boolean {
  const names = Object.keys(left) as (keyof Standing)[]
  return names.every((name) => isDeepStrictEqual(standing[name], left[name]))
}

async function findRow(
  tx: Change['tx'],
  actionId: string,
  articleId: string,
): Promise<BulkActionArticleRow | undefined> {
  return (await listBulkActionArticles(tx, actionId)).find((row) => row.articleId === articleId)
}
