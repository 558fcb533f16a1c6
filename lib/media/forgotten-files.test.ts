import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noteLooseFiles } from '@/db/queries/loose-files'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { deleteLooseFiles, looseDays } from './delete-loose-files'
import { findForgottenFiles, takeDownForgottenFiles } from './forgotten-files'
import { storePlain, useMediaFolder } from './media-fixture'
import type { MediaStorage } from './storage'
import { openStorages, storageNames, type TestStorages } from './storages-fixture'

let leaveFolder: () => Promise<void>
let database: TestDatabase
let storages: TestStorages
const day = 86_400_000
/** As many days from now as a file is kept, and an hour. */
const later = new Date(Date.now() + looseDays * day + 3_600_000)

beforeAll(async () => {
  leaveFolder = await useMediaFolder()
  database = await testDatabase()
  storages = await openStorages()
})
afterAll(async () => {
  await database.drop()
  await storages.close()
  await leaveFolder()
})

describe.each(storageNames)('%s', (name) => {
  const storage = () => storages[name]
  const put = (...keys: string[]) => Promise.all(keys.map((key) => storage().put(key, Buffer.from(key), 'image/jpeg')))
  const stands = async (...keys: string[]) =>
    Promise.all(keys.map(async (key) => (await storage().open(key)) !== undefined))
  const forgotten = ['0f/0f00000000000000-320.jpg', 'fa/fa00000000000000.mp4'] as const
  const used = 'ee/ee00000000000000-320.jpg'

  beforeEach(() => database.db.deleteFrom('loose_file').execute())

  test('what nothing knows of goes when it has lain there for a month, and what an entry names stays', async () => {
    const { db } = database
    const media = await storePlain(db, name === 'S3' ? 'olive' : 'navy')
    await db.deleteFrom('loose_file').execute()
    const variants = JSON.stringify([...media.variants, { ...media.variants[0], key: used }])
    await db.updateTable('media').set({ variants }).where('id', '=', media.id).execute()
    await put(...forgotten, used)

    expect(await findForgottenFiles(db, storage(), new Date())).toBe(0)
    expect(await findForgottenFiles(db, storage(), later)).toBe(2)
    expect(await deleteLooseFiles(db, storage(), later)).toBe(0)
    await takeDownForgottenFiles(db, storage(), later)
    expect(await findForgottenFiles(db, storage(), later)).toBe(0)
    expect(await deleteLooseFiles(db, storage(), later)).toBe(2)
    expect(await stands(...forgotten, used)).toEqual([false, false, true])
  })

  test('what was let go of lately keeps its month', async () => {
    const [known] = forgotten
    await put(known)
    await noteLooseFiles(database.db, [known])
    await database.db
      .updateTable('loose_file')
      .set({ since: new Date(later.getTime() - day) })
      .execute()
    await takeDownForgottenFiles(database.db, storage(), later)
    expect(await deleteLooseFiles(database.db, storage(), later)).toBe(0)
    expect(await stands(known)).toEqual([true])
  })

  test('what somebody stores again while it is being found stays', async () => {
    const [again, other] = forgotten
    await put(again, other)
    const upload = async () => {
      await noteLooseFiles(database.db, [again])
      await database.db.updateTable('loose_file').set({ since: later }).where('key', '=', again).execute()
      await put(again)
    }
    const watched: MediaStorage = {
      ...storage(),
      async *list(beginning) {
        yield* storage().list(beginning)
        // Listed as old, and stored anew before it is written down.
        if (beginning === '0') await upload()
      },
    }
    await takeDownForgottenFiles(database.db, watched, later)
    expect(await deleteLooseFiles(database.db, storage(), later)).toBe(1)
    expect(await stands(again, other)).toEqual([true, false])

    // Or after it was written down, before it is deleted.
    await put(other)
    await takeDownForgottenFiles(database.db, storage(), later)
    await noteLooseFiles(database.db, [other])
    await database.db.updateTable('loose_file').set({ since: later }).where('key', '=', other).execute()
    expect(await deleteLooseFiles(database.db, storage(), later)).toBe(0)
    expect(await stands(other)).toEqual([true])
  })

  test('a storage that is away is an error, not an empty one', async () => {
    const away: MediaStorage = {
      ...storage(),
      list: () => ({
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('away')) }),
      }),
    }
    await expect(findForgottenFiles(database.db, away, later)).rejects.toThrow('away')
  })
})
