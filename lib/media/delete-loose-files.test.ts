import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noteLooseFiles } from '@/db/queries/loose-files'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { begin, type Newsroom, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { deleteLooseFiles, looseDays } from './delete-loose-files'
import { deleteFromLibrary } from './delete-media'
import { framePicture } from './frame-picture'
import type { Media } from './media'
import { plainPicture, storePlain, useMediaFolder } from './media-fixture'
import { mediaStorage } from './media-storage'
import { replaceFile } from './replace-file'
import type { MediaStorage } from './storage'
import { openStorages, storageNames, type TestStorages } from './storages-fixture'

let leaveFolder: () => Promise<void>
let database: TestDatabase
let newsroom: Newsroom
let storages: TestStorages
const day = 86_400_000

beforeAll(async () => {
  leaveFolder = await useMediaFolder()
  database = await testDatabase()
  newsroom = await openNewsroom(database.db)
  storages = await openStorages()
})
afterAll(async () => {
  await database.drop()
  await storages.close()
  await leaveFolder()
})

/** As many days later as a file is kept, and an hour. */
const later = () => new Date(Date.now() + looseDays * day + 3_600_000)
const sooner = () => new Date(Date.now() + (looseDays - 1) * day)

async function looseKeys(): Promise<string[]> {
  const rows = await database.db.selectFrom('loose_file').select('key').execute()
  return rows.map(({ key }) => key).toSorted()
}

describe.each(storageNames)('%s', (name) => {
  const storage = () => storages[name]
  const put = (...keys: string[]) => Promise.all(keys.map((key) => storage().put(key, Buffer.from(key), 'image/jpeg')))
  const stands = async (key: string) => (await storage().open(key)) !== undefined
  const [loose, used] = ['aa/aaaaaaaaaaaaaaaa-320.jpg', 'bb/bbbbbbbbbbbbbbbb-320.jpg'] as const

  beforeEach(() => database.db.deleteFrom('loose_file').execute())

  test('what nothing names goes when its time has come, and not a day before', async () => {
    await put(loose)
    await noteLooseFiles(database.db, [loose])
    expect(await deleteLooseFiles(database.db, storage(), sooner())).toBe(0)
    expect(await stands(loose)).toBe(true)
    expect(await deleteLooseFiles(database.db, storage(), later())).toBe(1)
    expect(await stands(loose)).toBe(false)
    expect(await looseKeys()).toEqual([])
  })

  test('what an entry names stays, and is not looked at again', async () => {
    const media = await storePlain(database.db, name === 'S3' ? 'olive' : 'navy')
    await put(used, loose)
    const variants = JSON.stringify([...media.variants, { ...media.variants[0], key: used }])
    await database.db.updateTable('media').set({ variants }).where('id', '=', media.id).execute()
    await noteLooseFiles(database.db, [used, loose])
    await deleteLooseFiles(database.db, storage(), later())
    expect([await stands(used), await stands(loose)]).toEqual([true, false])
    expect(await looseKeys()).toEqual([])
  })

  test('of two instances one deletes; whoever stores the same file meanwhile waits, and has it', async () => {
    await put(loose)
    await noteLooseFiles(database.db, [loose])
    const order: string[] = []
    let storing: Promise<void> | undefined
    const watched: MediaStorage = {
      ...storage(),
      delete: async (key) => {
        storing = noteLooseFiles(database.db, [key]).then(async () => {
          order.push('written anew')
          await put(key)
        })
        expect(await deleteLooseFiles(database.db, storage(), later())).toBe(0)
        await storage().delete(key)
        order.push('deleted')
      },
    }
    expect(await deleteLooseFiles(database.db, watched, later())).toBe(1)
    await storing
    expect(order).toEqual(['deleted', 'written anew'])
    expect(await stands(loose)).toBe(true)
  })

  test('while the storage is away nothing is forgotten', async () => {
    await put(loose)
    await noteLooseFiles(database.db, [loose])
    const away: MediaStorage = { ...storage(), delete: () => Promise.reject(new Error('away')) }
    await expect(deleteLooseFiles(database.db, away, later())).rejects.toThrow('away')
    expect(await looseKeys()).toEqual([loose])
    expect(await deleteLooseFiles(database.db, storage(), later())).toBe(1)
  })
})

describe('what becomes loose', () => {
  const filesOf = ({ originalKey, variants }: Media) =>
    [originalKey ?? '', ...variants.map(({ key }) => key)].toSorted()
  const clear = () => database.db.deleteFrom('loose_file').execute()
  const standing = async (keys: readonly string[]) => {
    const storage = await mediaStorage()
    const files = await Promise.all(keys.map((key) => storage.open(key)))
    return files.filter((file) => file !== undefined).length
  }
  const sweep = async () => deleteLooseFiles(database.db, await mediaStorage(), later())

  test('the files of a picture whose file was replaced, and of one that was deleted; all others stay', async () => {
    const { db } = database
    const [one, other] = [await storePlain(db, 'teal'), await storePlain(db, 'crimson')]
    await clear()
    const { editor } = newsroom.people
    const replaced = await replaceFile(db, editor, one.id, { bytes: await plainPicture('gold'), fileName: 'gold.jpg' })
    if (!replaced.ok) throw new Error(replaced.reason)
    await sweep()
    expect(await standing(filesOf(one))).toBe(0)
    expect(await standing(filesOf(replaced.media))).toBe(filesOf(replaced.media).length)
    expect(await deleteFromLibrary(db, editor, other.id)).toEqual({ ok: true })
    expect(await looseKeys()).toEqual(filesOf(other))
    expect(await standing(filesOf(other))).toBe(filesOf(other).length)
    await sweep()
    expect(await standing(filesOf(other))).toBe(0)
  })

  test('a part that was cut out and given up', async () => {
    const { db } = database
    const media = await storePlain(db, 'indigo')
    const { editor } = newsroom.people
    const focus = { x: 50, y: 50 }
    const square = { x: 0, y: 0, width: 400 / 700, height: 1 }
    expect(await framePicture(db, editor, media.id, { focus, crops: { square } })).toEqual({ ok: true })
    await clear()
    expect(await framePicture(db, editor, media.id, { focus, crops: {} })).toEqual({ ok: true })
    const given = await looseKeys()
    expect(given.length).toBeGreaterThan(0)
    await sweep()
    const kept = new Set(filesOf(media))
    const gone = given.filter((key) => !kept.has(key))
    expect(await standing(gone)).toBe(0)
    expect(await standing(filesOf(media))).toBe(filesOf(media).length)
  })

  test('not what an article in the trash shows: it cannot be deleted, and comes back whole', async () => {
    const { db } = database
    const media = await storePlain(db, 'maroon')
    const { editor } = newsroom.people
    const id = await begin(db, newsroom, { lead: { mediaId: media.id, alt: '', caption: '', credit: '' } })
    await db.updateTable('article').set({ trashed_at: new Date() }).where('id', '=', id).execute()
    expect(await deleteFromLibrary(db, editor, media.id)).toMatchObject({ ok: false, reason: 'in-use' })
    await sweep()
    expect(await standing(filesOf(media))).toBe(filesOf(media).length)
  })

  test('an upload that never came to an end', async () => {
    const { db } = database
    await clear()
    const media = await storePlain(db, 'plum')
    // Written down before the first of them was stored, so that it does not matter how far the upload came.
    expect(await looseKeys()).toEqual(filesOf(media))
    await db.deleteFrom('media').where('id', '=', media.id).execute()
    expect(await sweep()).toBe(filesOf(media).length)
    expect(await standing(filesOf(media))).toBe(0)
  })
})
