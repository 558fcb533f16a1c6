import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { insertPage } from '@/db/queries/pages'
import { testDatabase, type TestDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, type Newsroom, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { warnOfRights } from '@/lib/articles/warn-of-rights'
import type { Picture } from '@/lib/body/body'
import { tags } from '@/lib/cache/tags'
import { changeMediaDetails } from './change-details'
import { deleteFromLibrary } from './delete-media'
import { readLibraryPage } from './library-page'
import { readMediaOverview } from './library-overview'
import type { Media } from './media'
import { storePlain, useMediaFolder } from './media-fixture'
import { parseMediaQuery } from './media-filter'
import { readMediaUses } from './media-uses'
import { readRightsList } from './rights-list'
import { sayUses } from './say-uses'

let database: TestDatabase
let leaveFolder: () => Promise<void>
let newsroom: Newsroom
const today = '2026-11-23'

beforeAll(async () => {
  leaveFolder = await useMediaFolder()
  database = await testDatabase()
  newsroom = await openNewsroom(database.db)
})
beforeEach(async () => {
  for (const table of ['publication', 'article', 'page', 'media'] as const)
    await database.db.deleteFrom(table).execute()
})
afterAll(async () => {
  await database.drop()
  await leaveFolder()
})

const details = (media: Media) => ({
  id: media.id,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  tags: [],
  rights: '',
  rightsUntil: null,
})
const inBody = (mediaId: string): Picture => ({
  type: 'picture',
  attrs: { mediaId, alt: 'Өзен', caption: '', credit: '' },
})
const leadOf = (media: Media) => ({ mediaId: media.id, alt: 'Өзен', caption: '', credit: '' })

async function found(parameters: Record<string, string>): Promise<string[]> {
  const page = await readLibraryPage(database.db, parseMediaQuery(parameters), { before: '', today })
  return page.items.map(({ fileName }) => fileName).sort()
}

describe('what is in the library is found', () => {
  test('by the beginnings of words in any of its texts and by its tags', async () => {
    const river = await storePlain(database.db, '#204060', { fileName: 'IMG_2034-Алматы.jpg', alt: 'Өзен жағасы' })
    await storePlain(database.db, '#604020', { fileName: 'тау.jpg', credit: 'Ерлан Қасымов' })
    await changeMediaDetails(database.db, 'system', { ...details(river), tags: ['көктем', 'өзен арнасы'] })
    expect(await found({ query: 'ӨЗ жаға' })).toEqual(['IMG_2034-Алматы.jpg'])
    expect(await found({ query: '2034' })).toEqual(['IMG_2034-Алматы.jpg'])
    expect(await found({ query: 'алма' })).toEqual(['IMG_2034-Алматы.jpg'])
    expect(await found({ query: 'көкт' })).toEqual(['IMG_2034-Алматы.jpg'])
    expect(await found({ query: 'қасым' })).toEqual(['тау.jpg'])
    expect(await found({ query: "'); drop --" })).toEqual([])
    expect(await found({ tag: 'өзен арнасы' })).toEqual(['IMG_2034-Алматы.jpg'])
    expect(await found({ tag: 'өзен' })).toEqual([])
    expect((await readMediaOverview(database.db, today)).tags).toEqual(['көктем', 'өзен арнасы'])
  })

  test('by what it lacks, and by when it may not be used any more', async () => {
    const ended = await storePlain(database.db, '#111111', { fileName: 'a.jpg', alt: 'Тау' })
    const ending = await storePlain(database.db, '#222222', { fileName: 'b.jpg', alt: 'Тау' })
    const lasting = await storePlain(database.db, '#333333', { fileName: 'c.jpg' })
    await changeMediaDetails(database.db, 'system', { ...details(ended), rightsUntil: '2026-11-22' })
    await changeMediaDetails(database.db, 'system', { ...details(ending), rightsUntil: '2026-12-01' })
    await changeMediaDetails(database.db, 'system', { ...details(lasting), rightsUntil: '2027-03-01' })
    expect(await found({ show: 'without-alt' })).toEqual(['c.jpg'])
    expect(await found({ show: 'rights' })).toEqual(['a.jpg', 'b.jpg'])
    expect(await found({ show: 'video' })).toEqual([])
    expect((await readMediaOverview(database.db, today)).counts).toEqual({ withoutAlt: 1, rights: 2 })

    await beginPublic(database.db, newsroom, {
      lead: leadOf(ended),
      body: { type: 'doc', content: [inBody(ended.id)] },
    })
    const list = await readRightsList(database.db, today)
    expect(list.map(({ media, publicUses }) => [media.rightsUntil, publicUses])).toEqual([
      ['2026-11-22', 1],
      ['2026-12-01', 0],
    ])
  })
})

describe('rights that have ended', () => {
  test('are spoken of before an article is published, by the day on which readers will see it', async () => {
    const media = await storePlain(database.db, '#224466', { fileName: 'агенттік.jpg', alt: 'Өзен' })
    await changeMediaDetails(database.db, 'system', { ...details(media), rightsUntil: '2026-11-23' })
    const id = await begin(database.db, newsroom, { body: { type: 'doc', content: [inBody(media.id)] } })
    // The clock of the publication is five hours ahead of UTC: its 23 November ends at 19:00.
    expect(await warnOfRights(database.db, id, new Date('2026-11-23T18:59:00Z'), 'kk')).toBeUndefined()
    const warning = await warnOfRights(database.db, id, new Date('2026-11-23T19:01:00Z'), 'kk')
    expect(warning).toMatchObject({ reason: 'warned' })
    expect(warning?.message).toContain('агенттік.jpg')
  })
})

describe('what is used', () => {
  test('cannot be taken out of the library, and the message names what uses it', async () => {
    const { db } = database
    const media = await storePlain(db, '#446688', { alt: 'Өзен' })
    await beginPublic(db, newsroom, { headline: 'Көпір ашылды', lead: leadOf(media) })
    await begin(db, newsroom, { headline: 'Құпия жоба', body: { type: 'doc', content: [inBody(media.id)] } })
    const page = { slug: 'bet', title: 'Біз туралы', body: { type: 'doc', content: [inBody(media.id)] } }
    await insertPage(db, newId(), 'kk', page)

    const refusal = await deleteFromLibrary(db, newsroom.people.editor, media.id)
    if (refusal.ok || refusal.reason !== 'in-use') throw new Error('It was not refused')
    expect(sayUses(refusal.used, 'kk')).toContain('«Көпір ашылды», «Құпия жоба», «Біз туралы»')

    // A headline that is not public stays with those who may read it.
    const known = await readMediaUses(db, newsroom.people.author, media.id)
    expect([known.uses.map(({ title }) => title), known.hidden]).toEqual([['Көпір ашылды', 'Біз туралы'], 1])
    expect(sayUses(known, 'en')).toContain('unpublished texts (1)')
  })

  test('stays while a scheduled revision names it, though the text on the desk does not any more', async () => {
    const { db } = database
    const media = await storePlain(db, '#6688aa', { alt: 'Өзен' })
    const id = await begin(db, newsroom, { lead: leadOf(media) })
    const revision = await db.selectFrom('revision').select('id').where('article_id', '=', id).executeTakeFirstOrThrow()
    const scheduled_for = new Date(Date.now() + 3_600_000)
    await db
      .updateTable('article')
      .set({ status: 'scheduled', scheduled_for, scheduled_zone: 'Asia/Almaty', scheduled_revision_id: revision.id })
      .set({ lead_media_id: null })
      .where('id', '=', id)
      .execute()
    expect(await deleteFromLibrary(db, 'system', media.id)).toMatchObject({ ok: false, reason: 'in-use' })
  })

  test('is gone when nothing uses it', async () => {
    const media = await storePlain(database.db, '#88aacc')
    expect(await deleteFromLibrary(database.db, 'system', media.id)).toEqual({ ok: true })
    expect(await deleteFromLibrary(database.db, 'system', media.id)).toEqual({ ok: false, reason: 'unknown' })
  })

  test('puts every page that shows it out of date when its words change', async () => {
    const { db } = database
    const media = await storePlain(db, '#aaccee', { alt: 'Өзен' })
    const { id } = await beginPublic(db, newsroom, { lead: leadOf(media) })
    await db.updateTable('author').set({ photo_id: media.id }).where('id', '=', newsroom.authorId).execute()
    await changeMediaDetails(db, 'system', { ...details(media), caption: 'Жаңа жазу' })
    const { tags: expired } = await db
      .selectFrom('invalidation')
      .select('tags')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(expired).toEqual(
      expect.arrayContaining([
        tags.article(id),
        tags.media(media.id),
        tags.latest('kk'),
        tags.feeds('kk'),
        tags.section(newsroom.sections.sayasat),
        tags.author(newsroom.authorId),
        tags.tag(newsroom.tagId),
      ]),
    )
    expect(expired).not.toContain(tags.section(newsroom.sections.sport))
    expect(expired).not.toContain(tags.latest('ru'))
    await db.updateTable('author').set({ photo_id: null }).execute()
  })
})
