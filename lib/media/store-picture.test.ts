import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { plainPicture, useMediaFolder } from './media-fixture'
import { openMedia } from './media-storage'
import { storePicture } from './store-picture'

let database: TestDatabase
let leaveFolder: () => Promise<void>

beforeAll(async () => {
  leaveFolder = await useMediaFolder()
  database = await testDatabase()
})

afterAll(async () => {
  await database.drop()
  await leaveFolder()
})

const bytes = await plainPicture('#204060')

test('a picture is stored once, and each of its files can be opened', async () => {
  const first = await storePicture(database.db, 'system', { bytes, fileName: 'өзен.jpg', alt: 'Өзен' })
  const second = await storePicture(database.db, 'system', { bytes, fileName: 'тағы.jpg' })
  if (!first.ok || !second.ok) throw new Error('the picture was refused')
  expect(first).toMatchObject({
    duplicate: false,
    media: { fileName: 'өзен.jpg', alt: 'Өзен', width: 700, height: 400 },
  })
  expect(second).toMatchObject({ duplicate: true, media: { id: first.media.id } })
  const log = database.db.selectFrom('audit_log').select(['action', 'detail']).where('subject_id', '=', first.media.id)
  expect(await log.execute()).toEqual([{ action: 'media.upload', detail: { fileName: 'өзен.jpg' } }])
  for (const variant of first.media.variants) {
    expect(await openMedia(variant.key)).toMatchObject({ size: variant.bytes })
  }
})

test('what is no picture leaves nothing behind', async () => {
  const result = await storePicture(database.db, 'system', { bytes: Buffer.from('<svg/>'), fileName: 'x.jpg' })
  expect(result).toEqual({ ok: false, reason: 'wrong-type' })
})
