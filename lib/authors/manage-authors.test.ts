import { afterAll, expect, test } from 'vitest'
import { findAuthor } from '@/db/queries/authors'
import { newId } from '@/db/id'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import type { AuthorInput } from './check-author'
import { createAuthor, deleteAuthor, updateAuthor } from './manage-authors'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author } = newsroom.people

const input: AuthorInput = { slug: '', names: { kk: 'Ерлан Тоқтаров' }, biographies: {}, photoId: null, userId: null }

async function create(changes: Partial<AuthorInput> = {}) {
  const created = await createAuthor(db, editor, { ...input, ...changes })
  if (!created.ok) throw new Error(JSON.stringify(created))
  return created.author
}

test('an author gets an address from the Kazakh name, numbered when two have one name', async () => {
  expect(await create()).toMatchObject({ slug: 'erlan-toqtarov', names: { kk: 'Ерлан Тоқтаров' } })
  expect(await create()).toMatchObject({ slug: 'erlan-toqtarov-2' })
})

test('people change what their own page says, not whose it is nor where it stands', async () => {
  const own = await create({ names: { kk: 'Мәдина Жүсіпбек' }, userId: author.id })
  const names = { kk: 'Мәдина Ж.' }
  const biographies = { kk: ' Мәдениет туралы жазады. ' }
  const changed = { ...input, id: own.id, names, biographies, slug: 'basqa', userId: editor.id }

  expect(await updateAuthor(db, author, changed)).toMatchObject({ ok: true })
  expect(await findAuthor(db, own.id)).toEqual({
    id: own.id,
    slug: 'madina-jusipbek',
    names,
    biographies: { kk: 'Мәдениет туралы жазады.' },
    photoId: null,
    userId: author.id,
  })
  const other = await create({ names: { kk: 'Басқа Адам' } })
  expect(await updateAuthor(db, author, { ...input, id: other.id })).toMatchObject({ reason: 'denied' })
  expect(await createAuthor(db, author, input)).toMatchObject({ reason: 'denied' })
})

test('a user has one author page at most, and a photograph is one of the library', async () => {
  const taken = await create({ names: { kk: 'Бір Адам' }, userId: editor.id })
  expect(await createAuthor(db, editor, { ...input, userId: editor.id })).toMatchObject({
    fieldErrors: { userId: { key: 'userTaken' } },
  })
  expect(await updateAuthor(db, editor, { ...input, id: taken.id, userId: editor.id })).toMatchObject({ ok: true })
  expect(await createAuthor(db, editor, { ...input, photoId: newId() })).toMatchObject({
    fieldErrors: { photoId: { key: 'pictureUnknown' } },
  })
})

test('a renamed author is found at the old address in every edition, and all bylines are out of date', async () => {
  const { id } = await create({ names: { kk: 'Ескі Есім' } })
  const told: string[] = []
  const silence = onInvalidation((more) => told.push(...more))
  await updateAuthor(db, editor, { ...input, id, names: { kk: 'Жаңа Есім' } })
  silence()

  for (const edition of ['kk', 'ru', 'en'] as const) {
    expect(await findOldAddress(db, edition, '/author/eski-esim')).toEqual({
      kind: 'moved',
      path: '/author/jana-esim',
    })
  }
  expect(told).toEqual(expect.arrayContaining([tags.site(), tags.author(id), tags.feeds('kk')]))
})

test('an author whom an article names is not deleted', async () => {
  await beginPublic(db, newsroom)
  expect(await deleteAuthor(db, editor, { id: newsroom.authorId })).toMatchObject({ message: { key: 'inUse' } })
  const { id } = await create({ names: { kk: 'Ешкім Емес' } })
  expect(await deleteAuthor(db, editor, { id })).toMatchObject({ ok: true })
  expect(await findAuthor(db, id)).toBeUndefined()
})
