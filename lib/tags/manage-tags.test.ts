import { afterAll, expect, test } from 'vitest'
import { listTags } from '@/db/queries/tags'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { toldTags } from '@/lib/cache/told-tags-fixture'
import { tags } from '@/lib/cache/tags'
import { createTag, deleteTag, updateTag } from './manage-tags'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people

const told = toldTags()

async function create(name: string, slug = '') {
  const created = await createTag(db, editor, { edition: 'kk', name, slug })
  if (!created.ok) throw new Error(JSON.stringify(created))
  return created.tag
}

test('an author adds a tag while writing; one of that name is given instead of a second', async () => {
  const first = await createTag(db, author, { edition: 'kk', name: 'Ұлттық ойындар', slug: '' })
  const again = await createTag(db, author, { edition: 'kk', name: ' ұлттық ОЙЫНДАР ', slug: '' })

  expect(first).toMatchObject({ ok: true, tag: { slug: 'ulttyq-oiyndar', name: 'Ұлттық ойындар' } })
  expect(again).toEqual(first)
  expect(await createTag(db, author, { edition: 'ru', name: 'Национальные игры', slug: '' })).toMatchObject({
    ok: true,
    tag: { edition: 'ru' },
  })
  expect(await createTag(db, contributor, { edition: 'kk', name: 'Жаңа', slug: '' })).toMatchObject({
    reason: 'denied',
  })
})

test('a name that gives a taken slug gets a numbered one; a typed one is refused; "before" is kept for lists', async () => {
  await create('Қала')
  expect(await create('Кала')).toMatchObject({ slug: 'kala' })
  expect(await createTag(db, editor, { edition: 'kk', name: 'Басқа', slug: 'qala' })).toMatchObject({
    fieldErrors: { slug: { key: 'slugTaken', values: { suggestion: 'qala-2' } } },
  })
  expect(await createTag(db, editor, { edition: 'kk', name: 'Before', slug: '' })).toMatchObject({
    fieldErrors: { slug: { key: 'slugReserved' } },
  })
  expect(await createTag(db, editor, { edition: 'kk', name: '  ', slug: '' })).toMatchObject({
    fieldErrors: { name: { key: 'nameMissing' } },
  })
})

test('a renamed tag is found at its old address, and every page that may show it is out of date', async () => {
  const { id } = await create('Экономикс')
  const renamed = await updateTag(db, editor, { id, name: 'Экономика', slug: '' })

  expect(renamed).toMatchObject({ ok: true, tag: { name: 'Экономика', slug: 'ekonomika' } })
  expect(await findOldAddress(db, 'kk', '/tag/ekonomiks')).toEqual({ kind: 'moved', path: '/tag/ekonomika' })
  expect(told).toEqual(expect.arrayContaining([tags.site(), tags.tag(id), tags.address('kk', '/tag/ekonomika')]))
  expect(await updateTag(db, author, { id, name: 'Басқа', slug: '' })).toMatchObject({ reason: 'denied' })
})

test('a tag that an article carries is not deleted; another is, and its old address then says "gone"', async () => {
  await beginPublic(db, newsroom)
  expect(await deleteTag(db, editor, { id: newsroom.tagId })).toMatchObject({ message: { values: { count: 1 } } })

  const { id } = await create('Уақытша', 'uaqytsha')
  await updateTag(db, editor, { id, name: 'Уақытша', slug: 'uaqytsha-tag' })
  expect(await deleteTag(db, editor, { id })).toMatchObject({ ok: true })
  expect(await findOldAddress(db, 'kk', '/tag/uaqytsha')).toEqual({ kind: 'gone' })
})

test('tags are found by a part of their name, whatever its case', async () => {
  await create('Ғылым')
  const found = await listTags(db, 'kk', { query: 'ҒЫЛ', limit: 10 })
  expect(found.map(({ name }) => name)).toEqual(['Ғылым'])
  expect(await listTags(db, 'kk', { query: '%', limit: 10 })).toEqual([])
})
