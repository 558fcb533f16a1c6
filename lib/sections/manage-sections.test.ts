import { afterAll, expect, test } from 'vitest'
import { listSectionRows } from '@/db/queries/sections'
import { findPublication } from '@/db/queries/publications'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { moveArticle } from '@/lib/articles/move-article'
import { beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { createSection, deleteSection, reorderSections, updateSection } from './manage-sections'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author } = newsroom.people

const named = (kk: string, slug = '') => ({ slug, names: { kk }, descriptions: {} })

async function create(kk: string, slug = ''): Promise<string> {
  const created = await createSection(db, editor, named(kk, slug))
  if (!created.ok) throw new Error(JSON.stringify(created))
  return created.id
}

test('a section gets a slug from its Kazakh name and stands last', async () => {
  const created = await createSection(db, editor, named('Ғылым мен техника'))

  expect(created).toMatchObject({ ok: true, slug: 'gylym-men-tehnika' })
  expect((await listSectionRows(db)).at(-1)).toMatchObject({ names: { kk: 'Ғылым мен техника' } })
})

test('a word of the site’s own addresses is refused as a slug, typed or made from a name', async () => {
  for (const slug of [
    'admin',
    'API',
    'tag',
    'series',
    'feed',
    'latn',
    'arab',
    'ru',
    'en',
    'search',
    'archive',
    'health',
  ]) {
    expect(await createSection(db, editor, named('Айдар', slug))).toMatchObject({
      fieldErrors: { slug: { key: 'slugReserved' } },
    })
  }
  expect(await createSection(db, editor, named('Media'))).toMatchObject({
    fieldErrors: { slug: { key: 'slugReserved', values: { slug: 'media' } } },
  })
})

test('a taken slug is refused with a free one when typed, and numbered when made from the name', async () => {
  await create('Білім')
  expect(await createSection(db, editor, named('Мектеп', 'bilim'))).toMatchObject({
    fieldErrors: { slug: { key: 'slugTaken', values: { suggestion: 'bilim-2' } } },
  })
  expect(await createSection(db, editor, named('Білім'))).toMatchObject({ ok: true, slug: 'bilim-2' })
})

test('only those who manage sections may change one', async () => {
  expect(await createSection(db, author, named('Айдар'))).toMatchObject({ reason: 'denied' })
  const { sayasat } = newsroom.sections
  expect(await updateSection(db, author, { id: sayasat, ...named('Айдар') })).toMatchObject({ reason: 'denied' })
  expect(await deleteSection(db, author, { id: sayasat })).toMatchObject({ reason: 'denied' })
})

test('a section renamed twice takes every address of its articles with it, whenever they had it', async () => {
  const told: string[] = []
  const silence = onInvalidation((more) => told.push(...more))
  const id = await create('Қала', 'kala-a')
  const { id: articleId } = await beginPublic(db, newsroom, { sectionId: id, slug: 'x' })
  await updateSection(db, editor, { id, ...named('Қала', 'kala-b') })
  await moveArticle(db, editor, { id: articleId, version: 1, sectionId: id, slug: 'y' })
  await updateSection(db, editor, { id, ...named('Қала', 'kala-c') })
  silence()

  for (const [section, slug] of [
    ['kala-a', 'x'],
    ['kala-a', 'y'],
    ['kala-b', 'x'],
    ['kala-b', 'y'],
    ['kala-c', 'x'],
  ] as const) {
    expect(await findOldAddress(db, 'kk', `/${section}/${slug}`)).toEqual({
      kind: 'moved',
      path: '/kala-c/y',
      articleId,
    })
  }
  expect(await findOldAddress(db, 'kk', '/kala-a')).toEqual({ kind: 'moved', path: '/kala-c' })
  expect(told).toContain(tags.site())
})

test('a new section at an old address wins over the redirect, and the old articles are still found', async () => {
  const old = await create('Ауыл', 'auyl')
  await beginPublic(db, newsroom, { sectionId: old, slug: 'egin' })
  await updateSection(db, editor, { id: old, ...named('Ауыл', 'auyl-omiri') })
  const present = await create('Жаңа ауыл', 'auyl')
  await beginPublic(db, newsroom, { sectionId: present, slug: 'mal' })

  expect(await findPublication(db, 'kk', 'auyl', 'mal')).toMatchObject({ section: { slug: 'auyl' } })
  expect(await findOldAddress(db, 'kk', '/auyl/egin')).toMatchObject({ kind: 'moved', path: '/auyl-omiri/egin' })
  expect(await findOldAddress(db, 'kk', '/auyl/joq')).toEqual({ kind: 'none' })
})

test('a section in use is not deleted, and keeps its name where readers find articles in it', async () => {
  const id = await create('Құқық')
  await beginPublic(db, newsroom, { sectionId: id })

  expect(await deleteSection(db, editor, { id })).toEqual({
    ok: false,
    reason: 'refused',
    message: { key: 'inUse', values: { count: 1 } },
  })
  expect(
    await updateSection(db, editor, { id, slug: 'quqyq', names: { ru: 'Право' }, descriptions: {} }),
  ).toMatchObject({
    fieldErrors: { names: { key: 'sectionNameNeeded' } },
  })
  const empty = await create('Бос айдар')
  expect(await deleteSection(db, editor, { id: empty })).toMatchObject({ ok: true })
})

test('sections stand in the order they are put in', async () => {
  const order = (await listSectionRows(db)).map(({ id }) => id).reverse()
  await reorderSections(db, editor, order)

  expect((await listSectionRows(db)).map(({ id }) => id)).toEqual(order)
})
