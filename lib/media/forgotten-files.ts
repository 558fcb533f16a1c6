import type { Database } from '@/db/client'
import { listKnownLooseFiles, listUsedFiles, noteForgottenFiles } from '@/db/queries/loose-files'
import { looseDays } from './delete-loose-files'
import type { ListedFile, MediaStorage } from './storage'

/** The storage is gone through in sixteen parts, so that the names of a sixteenth of its files lie in memory at once. */
const parts = '0123456789abcdef'
/** Rows of one statement. */
const batch = 1000

/**
 * Counts the files of the storage that have lain there for a month, that no entry of the library names, and that nothing wrote down as
 * loose: those that were left behind before files were written down at all, or after a backup of the database that was put back.
 * @throws when the storage cannot be reached.
 */
export async function findForgottenFiles(db: Database, storage: MediaStorage, now: Date): Promise<number> {
  let found = 0
  for await (const forgotten of forgottenFiles(db, storage, now)) found += forgotten.length
  return found
}

/**
 * Writes these files down as loose since they were stored, so that the next deletion takes them, by its own rules: it asks the library
 * once more, and whoever stores the same file meanwhile keeps it. An upload under way has written its files down before the first of
 * them.
 * @throws when the storage cannot be reached; what was found until then is written down.
 */
export async function takeDownForgottenFiles(db: Database, storage: MediaStorage, now: Date): Promise<void> {
  for await (const forgotten of forgottenFiles(db, storage, now)) {
    for (let index = 0; index < forgotten.length; index += batch) {
      const some = forgotten.slice(index, index + batch)
      await noteForgottenFiles(
        db,
        some.map(({ key, storedAt }) => ({ key, since: storedAt })),
      )
    }
  }
}

async function* forgottenFiles(db: Database, storage: MediaStorage, now: Date): AsyncGenerator<ListedFile[]> {
  const before = new Date(now.getTime() - looseDays * 86_400_000)
  for (const beginning of parts) {
    const old: ListedFile[] = []
    for await (const file of storage.list(beginning)) if (file.storedAt < before) old.push(file)
    if (old.length === 0) continue
    const keys = old.map(({ key }) => key)
    const known = new Set([...(await listUsedFiles(db, keys)), ...(await listKnownLooseFiles(db, keys))])
    yield old.filter(({ key }) => !known.has(key))
  }
}
