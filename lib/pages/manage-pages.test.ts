import { afterAll, expect, test } from 'vitest'
import { findPageBySlug, listPages } from '@/db/queries/pages'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { bodyOf, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { createPage, deletePage, reorderPages, updatePage } from './manage-pages'

const { db, drop } = await testDatabase()
afterAll(drop)
const { editor, author } = (await openNewsroom(db)).people
const body = bodyOf('Біз туралы.')

async function create(title: string, slug = '') {
  const created = await createPage(db, editor, { edition: 'kk', title, slug, body })
  if (!created.ok) throw new Error(JSON.stringify(created))
  return created
}

test('a page stands before readers at once; its body is held to the schema', async () => {
  const { slug } = await create('Басылым туралы')
  expect(slug).toBe('basylym-turaly')
  expect(await findPageBySlug(db, 'kk', slug)).toMatchObject({ title: 'Басылым туралы', body, version: 1 })

  const withHtml = { edition: 'kk', title: 'Бет', slug: '', body: '<p>Бет</p>' } as const
  expect(await createPage(db, editor, withHtml)).toMatchObject({ fieldErrors: { body: { key: 'bodyInvalid' } } })
  expect(await createPage(db, editor, { ...withHtml, title: ' ', body })).toMatchObject({
    fieldErrors: { title: { key: 'titleMissing' } },
  })
  expect(await createPage(db, author, { ...withHtml, body })).toMatchObject({ reason: 'denied' })
})

test('a save over a newer one is refused with the newer one', async () => {
  const { id } = await create('Ереже')
  const save = (title: string, baseVersion: number) =>
    updatePage(db, editor, { id, baseVersion, title, slug: 'ereje', body })
  expect(await save('Бірінші', 1)).toMatchObject({ ok: true, version: 2 })

  expect(await save('Екінші', 1)).toMatchObject({ reason: 'conflict', current: { title: 'Бірінші', version: 2 } })
  expect(await findPageBySlug(db, 'kk', 'ereje')).toMatchObject({ title: 'Бірінші' })
})

test('a page with a new slug is found at its old address', async () => {
  const { id } = await create('Байланыс', 'bailanys')
  const told: string[] = []
  const silence = onInvalidation((more) => told.push(...more))
  await updatePage(db, editor, { id, baseVersion: 1, title: 'Байланыс', slug: 'habarlasu', body })
  silence()

  expect(await findOldAddress(db, 'kk', '/page/bailanys')).toEqual({ kind: 'moved', path: '/page/habarlasu' })
  expect(told).toEqual(expect.arrayContaining([tags.site(), tags.page(id), tags.address('kk', '/page/bailanys')]))
})

test('pages stand in the order they are put in, and a deleted one is gone', async () => {
  const order = (await listPages(db, 'kk')).map(({ id }) => id).reverse()
  await reorderPages(db, editor, order)
  expect((await listPages(db, 'kk')).map(({ id }) => id)).toEqual(order)

  expect(await deletePage(db, editor, { id: order[0] ?? '' })).toEqual({ ok: true })
  expect((await listPages(db, 'kk')).map(({ id }) => id)).toEqual(order.slice(1))
})
