import type { Database } from '@/db/client'
import { listUnindexed } from '@/db/queries/search-index'
import {
  countIndexable,
  deleteReindexMarks,
  findReindexMark,
  listIdsAfter,
  type Reindexed,
  upsertReindexMark,
} from '@/db/queries/search-reindex'
import { indexArticles, indexPublications } from './index-articles'

const firstId = '00000000-0000-0000-0000-000000000000'
/** Small, so that somebody who saves meanwhile waits for a moment only. */
const usualBatch = 100

type Options = {
  /** Begins anew instead of going on where an earlier call was stopped. */
  restart?: boolean
  batchSize?: number
  onProgress?: (what: Reindexed, done: number, total: number) => void
}

/**
 * Indexes every publication and every working copy anew, while the site runs: in small transactions, each of which notes how far it
 * came. Needed after the stems have changed.
 * @returns how many were indexed by this call
 */
export async function reindex(
  db: Database,
  { restart = false, batchSize = usualBatch, onProgress }: Options = {},
): Promise<number> {
  if (restart) await deleteReindexMarks(db)
  let indexed = 0
  for (const what of ['publications', 'articles'] as const) {
    const total = await countIndexable(db, what)
    const mark = await findReindexMark(db, what)
    let { afterId, done } = mark ?? { afterId: firstId, done: 0 }
    for (;;) {
      const ids = await listIdsAfter(db, what, afterId, batchSize)
      const last = ids.at(-1)
      if (last === undefined) break
      afterId = last
      done += ids.length
      indexed += ids.length
      const reached = { afterId, done }
      await db.transaction().execute(async (tx) => {
        await (what === 'publications' ? indexPublications(tx, ids) : indexArticles(tx, ids))
        await upsertReindexMark(tx, what, reached)
      })
      onProgress?.(what, done, total)
    }
  }
  await deleteReindexMarks(db)
  return indexed
}

/**
 * Indexes what is missing or holds a name that has changed since.
 * @param limit the most that one call does
 * @returns how many it were
 */
export async function indexOverdue(db: Database, limit = 1000): Promise<number> {
  let indexed = 0
  while (indexed < limit) {
    const ids = await listUnindexed(db, Math.min(usualBatch, limit - indexed))
    if (ids.length === 0) break
    await db.transaction().execute((tx) => indexPublications(tx, ids))
    indexed += ids.length
  }
  return indexed
}
