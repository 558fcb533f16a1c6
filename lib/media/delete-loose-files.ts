import type { Database } from '@/db/client'
import { deleteLooseFiles as forget, listUsedFiles, lockLooseFiles } from '@/db/queries/loose-files'
import type { MediaStorage } from './storage'

/**
 * For so many days a file stays in the storage after nothing in the library named it any more: pages that others have kept, feeds and
 * shared links may still show it, and a backup of the database from before can be put back without losing a picture.
 */
export const looseDays = 30

/** Each batch is one transaction that holds its rows while their files go. */
const batch = 100

/**
 * Deletes the files of replaced and deleted media, and those of uploads that never came to an end. A file is known by its bytes, so
 * one that was loose may have come into use again: the library is asked before anything is deleted. Whoever stores the same file
 * at that moment waits until it is gone and then writes it anew. A second instance takes other files.
 * @returns how many files were deleted
 * @throws when the storage cannot be reached; what was not deleted is taken up the next time.
 */
export async function deleteLooseFiles(db: Database, storage: MediaStorage, now: Date): Promise<number> {
  const before = new Date(now.getTime() - looseDays * 86_400_000)
  for (let deleted = 0; ;) {
    const { found, unused } = await db.transaction().execute(async (tx) => {
      const keys = await lockLooseFiles(tx, { before, limit: batch })
      const used = new Set(await listUsedFiles(tx, keys))
      const unused = keys.filter((key) => !used.has(key))
      for (const key of unused) await storage.delete(key)
      await forget(tx, keys)
      return { found: keys.length, unused: unused.length }
    })
    deleted += unused
    if (found < batch) return deleted
  }
}
