import { expect, test } from 'vitest'
import type { PublicFootprint } from '@/db/queries/publication-writes'
import { tags } from '@/lib/cache/tags'
import { periodsOf, tagsOf } from './affected-tags'

const before: PublicFootprint = {
  articleId: 'a',
  revisionId: 'r1',
  edition: 'kk',
  sectionId: 's1',
  sectionSlug: 'sayasat',
  slug: 'eski',
  firstPublishedAt: new Date('2026-12-31T20:00:00Z'),
  authorIds: ['w1'],
  seriesId: null,
  tagIds: ['t1', 't2'],
  translationIds: ['b'],
}
const after: PublicFootprint = {
  ...before,
  revisionId: 'r2',
  sectionId: 's2',
  sectionSlug: 'sport',
  slug: 'jana',
  authorIds: ['w2'],
  tagIds: ['t2', 't3'],
  translationIds: ['c'],
}

test('what the article was in and what it is in now are both out of date', () => {
  const affected = tagsOf(before, after, [{ edition: 'kk', path: '/sayasat/odan-eski' }], 'Asia/Almaty')

  expect(affected.sort()).toEqual(
    [
      tags.article('a'),
      tags.article('b'),
      tags.article('c'),
      tags.address('kk', '/sayasat/eski'),
      tags.address('kk', '/sport/jana'),
      tags.address('kk', '/sayasat/odan-eski'),
      tags.latest('kk'),
      tags.section('s1'),
      tags.section('s2'),
      tags.author('w1'),
      tags.author('w2'),
      tags.tag('t1'),
      tags.tag('t2'),
      tags.tag('t3'),
      tags.archive('kk', '2027'),
      tags.archive('kk', '2027-01'),
      tags.archive('kk', '2027-01-01'),
      tags.feeds('kk'),
      tags.sitemap(),
    ].sort(),
  )
})

test('an article that readers never saw puts nothing out of date', () => {
  expect(tagsOf(undefined, undefined, [], 'Asia/Almaty')).toEqual([])
})

test('the archive counts days by the publication’s clock', () => {
  const date = new Date('2026-12-31T20:00:00Z')
  expect(periodsOf(date, 'Asia/Almaty')).toEqual(['2027', '2027-01', '2027-01-01'])
  expect(periodsOf(date, 'UTC')).toEqual(['2026', '2026-12', '2026-12-31'])
})
