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
