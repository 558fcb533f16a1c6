import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPublicationById } from '@/db/queries/publications'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { beginPublic, type Newsroom, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { toArticleCard } from '@/lib/articles/card-mapper'
import type { PictureView } from '@/lib/articles/published-article'
import { tags } from '@/lib/cache/tags'
import { framePicture } from './frame-picture'
import type { Media } from './media'
import { plainPicture, storePlain, useMediaFolder } from './media-fixture'
import { mediaStorage, openMedia } from './media-storage'
import { coverRectangle, fitsShape, focusWithin, pictureShapes } from './picture-shapes'
import { framedFor } from './picture-slots'
import { replaceFile } from './replace-file'

let database: TestDatabase
let leaveFolder: () => Promise<void>
let newsroom: Newsroom

beforeAll(async () => {
  leaveFolder = await useMediaFolder()
  database = await testDatabase()
  newsroom = await openNewsroom(database.db)
})
afterAll(async () => {
  await database.drop()
  await leaveFolder()
})

/** Left half red, right half blue; lying on its side, as a camera writes what was held upright. */
async function twoColours(tint = 0): Promise<Buffer> {
  const half = (background: string) => ({ create: { width: 400, height: 400, channels: 3 as const, background } })
  const left = await sharp(half(`rgb(220,${tint},0)`))
    .png()
    .toBuffer()
  const both = await sharp(half('rgb(0,0,220)'))
    .extend({ left: 400, background: 'rgb(0,0,0)' })
    .composite([{ input: left, left: 0, top: 0 }])
    .png()
    .toBuffer()
  return sharp(both).rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer()
}

async function publishedPicture(media: Media): Promise<{ articleId: string; picture: () => Promise<PictureView> }> {
  const lead = { mediaId: media.id, alt: 'Екі түс', caption: '', credit: '' }
  const { id } = await beginPublic(database.db, newsroom, { lead })
  const picture = async () => {
    const row = await findPublicationById(database.db, id)
    const found = row === undefined ? null : toArticleCard(row).picture
    if (found === null) throw new Error('The article has no picture')
    return found
  }
  return { articleId: id, picture }
}

async function colourOf(url: string): Promise<'red' | 'blue' | 'mixed'> {
  const file = await openMedia(url.replace('/media/', ''))
  if (file === undefined) throw new Error(`There is no ${url}`)
  const { channels } = await sharp(await buffer(file.read())).stats()
  const [red = 0, , blue = 0] = channels.map(({ mean }) => mean)
  return red > 180 ? 'red' : blue > 180 ? 'blue' : 'mixed'
}

async function newestExpiry(): Promise<string[]> {
  const query = database.db.selectFrom('invalidation').select('tags').orderBy('id', 'desc').limit(1)
  return (await query.executeTakeFirstOrThrow()).tags
}

describe('shapes', () => {
  test('a picture is cut to a shape around its focus', () => {
    const square = { width: 1, height: 1 }
    expect(coverRectangle({ width: 800, height: 400 }, square)).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 })
    const right = coverRectangle({ width: 800, height: 400 }, square, { x: 100, y: 0 })
    expect(right).toEqual({ x: 0.5, y: 0, width: 0.5, height: 1 })
    expect(coverRectangle({ width: 400, height: 800 }, square, { x: 0, y: 50 })).toMatchObject({ y: 0.25, height: 0.5 })
    for (const shape of ['wide', 'standard', 'square', 'tall', 'share'] as const)
      expect(
        fitsShape(
          coverRectangle({ width: 733, height: 391 }, pictureShapes[shape]),
          { width: 733, height: 391 },
          shape,
        ),
      ).toBe(true)
  })

  test('a part that leaves the picture or has another shape is refused', () => {
    const picture = { width: 800, height: 400 }
    expect(fitsShape({ x: 0.6, y: 0, width: 0.5, height: 1 }, picture, 'square')).toBe(false)
    expect(fitsShape({ x: 0, y: 0, width: 1, height: 1 }, picture, 'square')).toBe(false)
    expect(fitsShape({ x: 0, y: 0, width: 0.01, height: 0.02 }, picture, 'square')).toBe(false)
  })

  test('the focus keeps its place in a part', () => {
    expect(focusWithin({ x: 75, y: 50 }, { x: 0.5, y: 0, width: 0.5, height: 1 })).toEqual({ x: 50, y: 50 })
    expect(focusWithin({ x: 10, y: 50 }, { x: 0.5, y: 0, width: 0.5, height: 1 })).toEqual({ x: 0, y: 50 })
  })
})

describe('what was framed', () => {
  test('is what readers get: a focus where the style sheet cuts, and own files where somebody cut by hand', async () => {
    const { db } = database
    const media = await storePlain(db, '', { bytes: await twoColours(), fileName: 'екі түс.jpg' })
    expect([media.width, media.height]).toEqual([800, 400])
    const { articleId, picture } = await publishedPicture(media)
    expect(framedFor(await picture(), 'thumb').focus).toBeUndefined()

    const right = { x: 0.55, y: 0.1, width: 0.4, height: 0.8 }
    const framed = await framePicture(db, 'system', media.id, { focus: { x: 80, y: 40 }, crops: { square: right } })
    expect(framed).toEqual({ ok: true })
    expect(await newestExpiry()).toEqual(expect.arrayContaining([tags.article(articleId), tags.latest('kk')]))

    const shown = await picture()
    expect(framedFor(shown, 'card')).toMatchObject({ width: 800, height: 400, focus: { x: 80, y: 40 } })
    expect(framedFor(shown, 'article').focus).toBeUndefined()
    const square = framedFor(shown, 'thumb')
    expect([square.width, square.height]).toEqual([320, 320])
    for (const { url } of square.sources) expect(await colourOf(url)).toBe('blue')
    expect(await colourOf(framedFor(shown, 'card').sources[0]?.url ?? '')).toBe('mixed')
  })

  test('is refused when a part does not fit', async () => {
    const media = await storePlain(database.db, '#135724')
    const focus = { x: 50, y: 50 }
    const outside = { x: 0.9, y: 0, width: 0.5, height: 0.9 }
    const answer = await framePicture(database.db, 'system', media.id, { focus, crops: { square: outside } })
    expect(answer).toEqual({ ok: false, reason: 'outside' })
  })
})

describe('a picture as it was sent', () => {
  test('is kept, and no address leads to it', async () => {
    const bytes = await plainPicture('#778811')
    const { originalKey } = await storePlain(database.db, '', { bytes, fileName: 'a.jpg' })
    if (originalKey === null) throw new Error('The original was not kept')
    expect(await (await mediaStorage()).open(originalKey)).toMatchObject({ size: bytes.length })
    expect(await openMedia(originalKey)).toBeUndefined()
  })
})

describe('a file that takes the place of another', () => {
  test('is shown by everything that named the old one, at new addresses, cut as the old one was', async () => {
    const { db } = database
    const media = await storePlain(db, '', { bytes: await twoColours(40), fileName: 'ескі.jpg', alt: 'Екі түс' })
    const { articleId, picture } = await publishedPicture(media)
    const left = { x: 0.05, y: 0.1, width: 0.4, height: 0.8 }
    await framePicture(db, 'system', media.id, { focus: { x: 20, y: 50 }, crops: { square: left } })
    const before = await picture()

    const replaced = await replaceFile(db, 'system', media.id, { bytes: await twoColours(10), fileName: 'жаңа.jpg' })
    expect(replaced).toMatchObject({ ok: true, media: { id: media.id, fileName: 'жаңа.jpg', alt: 'Екі түс' } })
    expect(await newestExpiry()).toEqual(expect.arrayContaining([tags.article(articleId), tags.media(media.id)]))
    const after = await picture()
    const urls = (view: PictureView) => view.sources.map(({ url }) => url)
    expect(urls(after).filter((url) => urls(before).includes(url))).toEqual([])
    expect(after.focus).toEqual({ x: 20, y: 50 })
    expect(await colourOf(framedFor(after, 'thumb').sources[0]?.url ?? '')).toBe('red')
    // Pages that were stored before still name the old files.
    expect(await openMedia(urls(before)[0]?.replace('/media/', '') ?? '')).toBeDefined()
  })

  test('of other proportions forgets what was cut by hand', async () => {
    const { db } = database
    const media = await storePlain(db, '', { bytes: await twoColours(60), fileName: 'ескі.jpg' })
    const left = { x: 0.05, y: 0.1, width: 0.4, height: 0.8 }
    await framePicture(db, 'system', media.id, { focus: { x: 20, y: 50 }, crops: { square: left } })
    const replaced = await replaceFile(db, 'system', media.id, {
      bytes: await plainPicture('#0a0b0c', 300, 500),
      fileName: 'тік.jpg',
    })
    expect(replaced).toMatchObject({ ok: true, media: { crops: {}, width: 300, height: 500 } })
  })

  test('that the library holds already is named, and nothing changes', async () => {
    const { db } = database
    const media = await storePlain(db, '#501020')
    const other = await storePlain(db, '#502030', { fileName: 'басқа.jpg' })
    const again = await replaceFile(db, 'system', media.id, { bytes: await plainPicture('#502030'), fileName: 'x.jpg' })
    expect(again).toMatchObject({ ok: false, reason: 'present', present: { id: other.id, fileName: 'басқа.jpg' } })
    const broken = await replaceFile(db, 'system', media.id, { bytes: Buffer.from('x'), fileName: 'x.jpg' })
    expect(broken).toEqual({ ok: false, reason: 'wrong-type' })
  })
})
