import { afterAll, expect, test } from 'vitest'
import { findSeriesAround, listBySeries, listPublicSeriesSlugs } from '@/db/queries/series'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { begin, beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { toldTags } from '@/lib/cache/told-tags-fixture'
import { tags } from '@/lib/cache/tags'
import { arrangeSeries, joinSeries } from './arrange-series'
import { createSeries, deleteSeries, updateSeries } from './manage-series'
import { seriesLimit } from './series'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author } = newsroom.people

const told = toldTags()

async function create(name: string, edition: 'kk' | 'ru' = 'kk') {
  const created = await createSeries(db, editor, { edition, name, slug: '', description: '' })
  if (!created.ok) throw new Error(JSON.stringify(created))
  return created.series
}

test('a series is an editor’s, has an address of its own, and is found at its old one', async () => {
  const input = { edition: 'kk', name: 'Су жолы', slug: '', description: '' } as const
  expect(await createSeries(db, author, input)).toMatchObject({ reason: 'denied' })
  const { id, slug } = await create('Су жолы')
  expect(slug).toBe('su-joly')
  expect(await createSeries(db, editor, { ...input, name: ' ' })).toMatchObject({
    fieldErrors: { name: { key: 'nameMissing' } },
  })
  expect(await createSeries(db, editor, { ...input, slug: 'su-joly' })).toMatchObject({
    fieldErrors: { slug: { key: 'slugTaken', values: { suggestion: 'su-joly-2' } } },
  })

  expect(await updateSeries(db, author, { ...input, id, name: 'Басқа' })).toMatchObject({ reason: 'denied' })
  expect(await updateSeries(db, editor, { ...input, id, name: 'Өзен жолы' })).toMatchObject({ ok: true })
  expect(await findOldAddress(db, 'kk', '/series/su-joly')).toEqual({ kind: 'moved', path: '/series/ozen-joly' })
  expect(told).toEqual(expect.arrayContaining([tags.series(id), tags.address('kk', '/series/su-joly')]))

  expect(await deleteSeries(db, editor, { id })).toMatchObject({ ok: true })
  for (const path of ['/series/su-joly', '/series/ozen-joly'])
    expect(await findOldAddress(db, 'kk', path)).toEqual({ kind: 'gone' })
})

test('parts stand in the order of the editor; readers see those that are public, and every page that shows one is out of date', async () => {
  const { id } = await create('Бес бөлім')
  const first = await beginPublic(db, newsroom, { headline: 'Бірінші' })
  const second = await beginPublic(db, newsroom, { headline: 'Екінші' })
  const draft = await begin(db, newsroom, { headline: 'Жарияланбаған' })
  told.length = 0
  const arranged = await arrangeSeries(db, editor, { id, articleIds: [second.id, draft, first.id] })
  expect(arranged).toMatchObject({ ok: true })
  expect(told).toEqual(
    expect.arrayContaining([tags.series(id), tags.article(first.id), tags.article(second.id), tags.article(draft)]),
  )
  const around = await findSeriesAround(db, first.id)
  expect(around?.parts.map(({ headline }) => headline)).toEqual(['Екінші', 'Бірінші'])
  expect((await listBySeries(db, id)).map(({ headline }) => headline)).toEqual(['Екінші', 'Бірінші'])

  told.length = 0
  expect(await withdrawArticle(db, editor, { id: second.id, reason: 'Қате' })).toMatchObject({ ok: true })
  expect(told).toContain(tags.series(id))
  expect((await findSeriesAround(db, first.id))?.parts).toHaveLength(1)
})

test('an article is a part of one series at most: joining another leaves the first', async () => {
  const [one, other] = [await create('Бір топтама'), await create('Басқа топтама')]
  const { id } = await beginPublic(db, newsroom, { headline: 'Көшкен' })
  expect(await joinSeries(db, author, { articleId: id, seriesId: one.id })).toMatchObject({ reason: 'denied' })
  expect(await joinSeries(db, editor, { articleId: id, seriesId: one.id })).toMatchObject({ ok: true })
  told.length = 0
  expect(await joinSeries(db, editor, { articleId: id, seriesId: other.id })).toMatchObject({ ok: true })
  expect(told).toEqual(expect.arrayContaining([tags.series(one.id), tags.series(other.id)]))
  expect(await findSeriesAround(db, id)).toMatchObject({ id: other.id })
  expect(await listPublicSeriesSlugs(db, 'kk', 100)).not.toContain(one.slug)
  expect(await joinSeries(db, editor, { articleId: id, seriesId: null })).toMatchObject({ ok: true })
  expect(await findSeriesAround(db, id)).toBeUndefined()
})

test('articles of another language, unknown ones and too many are refused, and nothing changes', async () => {
  const russian = await create('Путь воды', 'ru')
  const { id } = await create('Жетінші')
  const article = await beginPublic(db, newsroom, { headline: 'Қазақша' })
  await arrangeSeries(db, editor, { id, articleIds: [article.id] })
  const arrange = (seriesId: string, articleIds: string[]) => arrangeSeries(db, editor, { id: seriesId, articleIds })
  expect(await arrange(russian.id, [article.id])).toMatchObject({ message: { key: 'seriesOtherEdition' } })
  expect(await arrange(id, [article.id, newsroom.tagId])).toMatchObject({ reason: 'notFound' })
  const many = Array.from({ length: seriesLimit + 1 }, () => crypto.randomUUID())
  expect(await arrange(id, many)).toMatchObject({ message: { key: 'seriesTooLong' } })
  expect(await joinSeries(db, editor, { articleId: article.id, seriesId: newsroom.tagId })).toMatchObject({
    message: { key: 'seriesUnknown' },
  })
  expect(await findSeriesAround(db, article.id)).toMatchObject({ id })
})
