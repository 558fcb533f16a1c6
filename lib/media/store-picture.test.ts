import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { newId } from '@/db/id'
import { insertPage } from '@/db/queries/pages'
import { deletePicture } from './delete-picture'
import { openMedia } from './media-storage'
import { storePicture } from './store-picture'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qalam-media-'))
  vi.stubEnv('DATA_DIR', folder)
  database = await testDatabase()
})

afterAll(async () => {
  await database.drop()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

const bytes = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#204060' } })
  .jpeg()
  .toBuffer()

test('a picture is stored once, and each of its files can be opened', async () => {
  const first = await storePicture(database.db, null, { bytes, fileName: 'өзен.jpg', alt: 'Өзен' })
  const second = await storePicture(database.db, null, { bytes, fileName: 'тағы.jpg' })
  if (!first.ok || !second.ok) throw new Error('the picture was refused')
  expect(first).toMatchObject({
    duplicate: false,
    media: { fileName: 'өзен.jpg', alt: 'Өзен', width: 700, height: 400 },
  })
  expect(second).toMatchObject({ duplicate: true, media: { id: first.media.id } })
  for (const variant of first.media.variants) {
    expect(await openMedia(variant.key)).toMatchObject({ size: variant.bytes })
  }
})

test('what is no picture leaves nothing behind', async () => {
  const result = await storePicture(database.db, null, { bytes: Buffer.from('<svg/>'), fileName: 'x.jpg' })
  expect(result).toEqual({ ok: false, reason: 'wrong-type' })
})

test('a picture that a page uses cannot be deleted', async () => {
  const stored = await storePicture(database.db, null, { bytes, fileName: 'өзен.jpg' })
  if (!stored.ok) throw new Error('the picture was refused')
  const { id } = stored.media
  const pageId = newId()
  const picture = { type: 'picture', attrs: { mediaId: id, alt: '', caption: '', credit: '' } }
  await insertPage(database.db, pageId, 'kk', { slug: 'bet', title: 'Бет', body: { type: 'doc', content: [picture] } })
  expect(await deletePicture(database.db, 'system', id)).toEqual({ ok: false, reason: 'in-use' })
  await database.db.deleteFrom('page').where('id', '=', pageId).execute()
  expect(await deletePicture(database.db, 'system', id)).toEqual({ ok: true })
  expect(await deletePicture(database.db, 'system', id)).toEqual({ ok: false, reason: 'unknown' })
})
