import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { findHits } from './find-hits'
import { parseQuery } from './parse-query'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)

test('a word that is still being typed finds the words that begin with it', async () => {
  const { id } = await beginPublic(db, newsroom, { headline: 'Жаңа обсерватория ашылды' })
  const find = async (typed: string) => {
    const { hits } = await findHits(db, {
      editions: ['kk'],
      query: parseQuery(typed),
      unfinished: true,
      limit: 6,
      now: new Date(),
    })
    return hits.map((hit) => hit.articleId)
  }
  for (const typed of ['об', 'обсерв', 'жаңа обсерв', 'ашылды обсер', '"жаңа обс', 'observator', "обс' | !"])
    expect(await find(typed), typed).toEqual([id])
  expect(await find('обсерв жаңасс')).toEqual([])
})
