import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPublicationById, listPictures } from '@/db/queries/publications'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { newId } from '@/db/id'
import { listMediaUses } from '@/db/queries/media-uses'
import { mediaIdsOf } from '@/lib/body/read-body'
import { checkContent } from '@/lib/articles/check-content'
import { beginPublic, completeContent, type Newsroom, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { toPublishedArticle } from '@/lib/articles/publication-mapper'
import type { SignedInUser } from '@/lib/auth/session'
import type { Block } from '@/lib/body/body'
import { readEnv } from '@/lib/env'
import { parseCaptions, setCaptions } from './captions'
import { plainPicture, useMediaFolder } from './media-fixture'
import { openMedia } from './media-storage'
import { receiveUpload } from './receive-upload'
import { deleteFromLibrary } from './delete-media'
import { captionsText, plainSound, plainVideo } from './recording-fixture'

let database: TestDatabase
let leaveFolder: () => Promise<void>
let newsroom: Newsroom
let editor: SignedInUser

beforeAll(async () => {
  leaveFolder = await useMediaFolder()
  database = await testDatabase()
  newsroom = await openNewsroom(database.db)
  const { id } = newsroom.people.editor
  editor = { id, role: 'editor', language: 'en', name: 'Editor', email: 'e@example.test', sessionId: id }
})
afterAll(async () => {
  await database.drop()
  await leaveFolder()
})

type Answer = {
  status: number
  ok: boolean
  message?: string
  duplicate?: boolean
  media?: { id: string; kind: string }
}

async function send(bytes: Buffer, name: string, user: SignedInUser | undefined = editor): Promise<Answer> {
  const request = new Request(`https://example.test/admin/media/upload?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
  })
  const response = await receiveUpload(database.db, user, request)
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
}

async function leftOver(): Promise<string[]> {
  return readdir(path.join(readEnv().DATA_DIR, 'uploads'))
}

describe('what is sent', () => {
  test('is taken for what its bytes are: a video, a sound, a picture', async () => {
    expect(await send(await plainVideo(), 'бейне.txt')).toMatchObject({
      status: 200,
      media: { kind: 'video', width: 320, height: 180, recording: { type: 'video/webm', durationMs: 1000 } },
    })
    expect(await send(await plainVideo('mp4', 'vp9'), 'video.mp4')).toMatchObject({
      media: { kind: 'video', recording: { type: 'video/mp4', durationMs: 2000 } },
    })
    expect(await send(plainSound(3), 'дауыс.wav')).toMatchObject({
      media: { kind: 'audio', width: 0, recording: { type: 'audio/wav', durationMs: 3000 } },
    })
    expect(await send(await plainPicture('#102030'), 'сурет.jpg')).toMatchObject({
      media: { kind: 'picture', fileName: 'сурет.jpg', recording: null },
    })
    expect(await leftOver()).toEqual([])
  })

  test('a second time is the entry that is there', async () => {
    const bytes = plainSound(2)
    const first = await send(bytes, 'a.wav')
    expect(await send(bytes, 'b.wav')).toMatchObject({ duplicate: true, media: { id: first.media?.id } })
  })

  test('is refused with a reason when it is something else, too large, or plays nowhere', async () => {
    expect(await send(Buffer.from('<!doctype html><script>alert(1)</script>'), 'x.mp4')).toMatchObject({ status: 422 })
    expect(await send(await plainVideo('mkv'), 'x.webm')).toMatchObject({ status: 422 })
    const hevc = await send(await plainVideo('mp4', 'hevc'), 'x.mp4')
    expect(hevc).toMatchObject({ status: 422, message: expect.stringContaining('Browsers cannot play') })
    const cut = (await plainVideo('mp4', 'vp9', 7)).subarray(0, 300)
    expect(await send(cut, 'x.mp4')).toMatchObject({ status: 422 })
    const largePicture = Buffer.concat([await plainPicture('#998877'), Buffer.alloc(20 * 1024 * 1024)])
    expect(await send(largePicture, 'x.jpg')).toMatchObject({ status: 413, message: expect.stringContaining('20 MB') })
    const largeSound = plainSound(27_000)
    expect(await send(largeSound, 'x.wav')).toMatchObject({ status: 413, message: expect.stringContaining('200 MB') })
    expect(await send(Buffer.alloc(0), 'x.jpg')).toMatchObject({ status: 400 })
    expect((await receiveUpload(database.db, undefined, new Request('https://example.test/'))).status).toBe(401)
    expect(await leftOver()).toEqual([])
  }, 60_000)
})

describe('captions', () => {
  test('are WebVTT or they are refused', () => {
    const bytes = (words: string) => new TextEncoder().encode(words)
    expect(parseCaptions(bytes(`\uFEFF${captionsText.replaceAll('\n', '\r\n')}`))).toBe(captionsText)
    expect(parseCaptions(bytes('WEBVTT\n\nno times'))).toBeUndefined()
    expect(parseCaptions(bytes('1\n00:00:00,000 --> 00:00:01,000\nSubRip'))).toBeUndefined()
    expect(parseCaptions(bytes(captionsText.replace('WEBVTT', 'WEBVTTX')))).toBeUndefined()
    expect(parseCaptions(Buffer.from([0x57, 0x45, 0x42, 0x56, 0x54, 0x54, 0x0a, 0xff, 0xfe]))).toBeUndefined()
  })

  test('belong to a language, and another file takes their place', async () => {
    const { db } = database
    const sent = await send(await plainVideo('webm', 'vp8', 40), 'video.webm')
    const id = sent.media?.id ?? ''
    const file = Buffer.from(captionsText)
    expect(await setCaptions(db, 'system', { id, edition: 'kk', file })).toEqual({ ok: true })
    expect(await setCaptions(db, 'system', { id, edition: 'ru', file })).toEqual({ ok: true })
    const other = Buffer.from(captionsText.replace('Сәлем', 'Қайырлы күн'))
    expect(await setCaptions(db, 'system', { id, edition: 'kk', file: other })).toEqual({ ok: true })
    const { captions } = await db.selectFrom('media').select('captions').where('id', '=', id).executeTakeFirstOrThrow()
    const kept = captions as { edition: string; key: string }[]
    expect(kept.map(({ edition }) => edition)).toEqual(['ru', 'kk'])
    const stored = await openMedia(kept[1]?.key ?? '')
    expect(stored?.contentType).toBe('text/vtt; charset=utf-8')
    expect(stored && (await text(stored.read()))).toContain('Қайырлы күн')
    expect(await setCaptions(db, 'system', { id, edition: 'ru', file: null })).toEqual({ ok: true })
    const picture = await send(await plainPicture('#405060'), 'p.jpg')
    const onPicture = await setCaptions(db, 'system', { id: picture.media?.id ?? '', edition: 'kk', file })
    expect(onPicture).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('in an article', () => {
  test('a video has a picture of the library as its poster, which stays there as long as it is named', async () => {
    const { db } = database
    const sent = await send(await plainVideo('webm', 'vp8', 96), 'poster.webm')
    const picture = await send(await plainPicture('#807060'), 'poster.jpg')
    const [mediaId = '', posterId = ''] = [sent.media?.id, picture.media?.id]
    const withPoster = (poster: { mediaId: string } | null) =>
      completeContent(newsroom, {
        body: {
          type: 'doc',
          content: [{ type: 'recording', attrs: { mediaId, title: '', caption: '', credit: '', poster } }],
        },
      })
    expect(await checkContent(db, 'kk', withPoster({ mediaId: posterId }))).toMatchObject({ ok: true })
    expect(await checkContent(db, 'kk', withPoster(null))).toMatchObject({ ok: true })
    for (const wrong of [{ mediaId }, { mediaId: newId() }, { mediaId: 'x' }, { mediaId: posterId, more: 1 }])
      expect(await checkContent(db, 'kk', withPoster(wrong))).toMatchObject({ ok: false })

    const { body } = withPoster({ mediaId: posterId })
    const { id } = await beginPublic(db, newsroom, { body })
    expect(mediaIdsOf(body)).toEqual([mediaId, posterId])
    expect(await listMediaUses(db, posterId, 9)).toMatchObject([{ kind: 'article', id, isPublic: true }])
    expect(await deleteFromLibrary(db, 'system', posterId)).toMatchObject({ ok: false, reason: 'in-use' })
  })

  test('a recording stands as a recording only, and readers get its file, length and captions', async () => {
    const { db } = database
    const sent = await send(await plainVideo('webm', 'vp8', 80), 'video.webm')
    const picture = await send(await plainPicture('#708090'), 'p.jpg')
    const mediaId = sent.media?.id ?? ''
    const block: Block = { type: 'recording', attrs: { mediaId, title: 'Сұхбат', caption: '', credit: '' } }
    const content = completeContent(newsroom, { body: { type: 'doc', content: [block] } })
    expect(await checkContent(db, 'kk', content)).toMatchObject({ ok: true })
    const swapped: Block = { ...block, attrs: { ...block.attrs, mediaId: picture.media?.id ?? '' } }
    for (const wrong of [
      { body: { type: 'doc' as const, content: [swapped] } },
      { lead: { mediaId, alt: 'x', caption: '', credit: '' } },
    ])
      expect(await checkContent(db, 'kk', completeContent(newsroom, wrong))).toMatchObject({ ok: false })

    await setCaptions(db, 'system', { id: mediaId, edition: 'kk', file: Buffer.from(captionsText) })
    const { id } = await beginPublic(db, newsroom, { body: content.body })
    const row = await findPublicationById(db, id)
    if (row === undefined) throw new Error('The article is not public')
    const { recordings, pictures } = toPublishedArticle(row, await listPictures(db, [mediaId]), [])
    expect(pictures).toEqual({})
    expect(recordings[mediaId]).toMatchObject({
      kind: 'video',
      type: 'video/webm',
      seconds: 1,
      width: 320,
      captions: [{ edition: 'kk', url: expect.stringMatching(/^\/media\/..\/[0-9a-f]{16}\.vtt$/) }],
    })
  })
})
