import { expect, test } from 'vitest'
import { arrangeFront } from './front'
import type { ArticleCard, PictureView } from './published-article'

const section = { id: 's', slug: 'qogam', name: 'Қоғам' }
const picture: PictureView = {
  mediaId: 'm',
  width: 16,
  height: 9,
  color: '#cccccc',
  sources: [],
  alt: '',
  caption: '',
  credit: '',
}

/** Newest first: the first of them was published last. */
function cards(...pictures: boolean[]): ArticleCard[] {
  return pictures.map((pictured, index) => ({
    id: `a${index}`,
    edition: 'kk',
    path: `/qogam/a${index}`,
    section,
    headline: `Тақырып ${index}`,
    standfirst: '',
    authors: [],
    picture: pictured ? picture : null,
    firstPublishedAt: new Date(Date.UTC(2026, 10, 22, 9, 60 - index)),
    updatedAt: null,
  }))
}
const ids = (articles: readonly ArticleCard[]) => articles.map(({ id }) => id)

test('nothing published, nothing arranged', () => {
  expect(arrangeFront([], [])).toBeUndefined()
})

test('the newest story with a picture leads, though a newer one has none', () => {
  const front = arrangeFront(cards(false, true, true, true, true), [])
  expect(front?.lead.id).toBe('a1')
  expect(ids(front?.second ?? [])).toEqual(['a2', 'a3'])
  expect(ids(front?.latest ?? [])).toEqual(['a0', 'a4'])
})

test('no story stands at the top and in a band', () => {
  const articles = cards(true, true, true, true, true)
  const front = arrangeFront(articles, [{ section, articles }])
  expect(front?.bands.map((band) => ids(band.articles))).toEqual([['a3', 'a4']])
})

test('a section whose stories all stand at the top has no band', () => {
  const articles = cards(true, true)
  expect(arrangeFront(articles, [{ section, articles }])?.bands).toEqual([])
})

test('without any picture the newest leads', () => {
  expect(arrangeFront(cards(false, false), [])?.lead.id).toBe('a0')
})

test('what is pinned stands where it was put, and the newest fill the rest', () => {
  const [a0, a1, a2, a3, a4] = cards(true, true, true, true, true)
  if (!a0 || !a1 || !a2 || !a3 || !a4) throw new Error('Five cards were asked for')
  const newest = [a0, a1, a2, a3, a4]
  const led = arrangeFront(newest, [], { lead: a4, beside: [] })
  expect([led?.lead.id, ...ids(led?.second ?? [])]).toEqual(['a4', 'a0', 'a1'])
  const beside = arrangeFront(newest, [], { lead: null, beside: [a0, a3, a4] })
  expect([beside?.lead.id, ...ids(beside?.second ?? [])]).toEqual(['a1', 'a0', 'a3'])
  expect(ids(beside?.latest ?? [])).toEqual(['a2', 'a4'])
})

test('a story pinned beside leads when there is no other', () => {
  const [only] = cards(true)
  if (only === undefined) throw new Error('A card was asked for')
  expect(arrangeFront([only], [], { lead: null, beside: [only] })).toMatchObject({ lead: { id: 'a0' }, second: [] })
})
