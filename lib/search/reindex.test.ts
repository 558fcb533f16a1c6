import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { updateAuthor } from '@/lib/authors/manage-authors'
import { findHits } from './find-hits'
import { parseQuery } from './parse-query'
import { indexOverdue, reindex } from './reindex'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)

async function find(typed: string) {
  const { hits } = await findHits(db, { editions: ['kk'], query: parseQuery(typed), limit: 200, now: new Date() })
  return hits.length
}

test('an unfinished reindexing goes on where it was stopped', async () => {
  for (let count = 0; count < 12; count++) await beginPublic(db, newsroom, { headline: `Сеңгір тау ${count}` })
  await db.deleteFrom('publication_search').execute()
  expect(await find('сеңгір')).toBe(0)

  const stop = new Error('stopped')
  const stopped = reindex(db, {
    batchSize: 10,
    onProgress: (_, done, total) => {
      expect({ done, total }).toEqual({ done: 10, total: 12 })
      throw stop
    },
  })
  await expect(stopped).rejects.toBe(stop)
  expect(await find('сеңгір')).toBe(10)

  expect(await reindex(db)).toBe(2 + 12)
  expect(await find('сеңгір')).toBe(12)
  expect(await db.selectFrom('search_reindex').selectAll().execute()).toEqual([])
  expect(await reindex(db, { restart: true })).toBe(2 * 12)
})

test('what is missing, or names somebody whose name has changed, is indexed by and by', async () => {
  await db.deleteFrom('publication_search').execute()
  expect(await indexOverdue(db)).toBe(12)
  expect(await indexOverdue(db)).toBe(0)
  expect(await find('Жібекова')).toBe(0)
  const renamed = await updateAuthor(db, newsroom.people.editor, {
    id: newsroom.authorId,
    slug: 'aigul-jibekova',
    names: { kk: 'Айгүл Жібекова' },
    biographies: {},
    photoId: null,
    userId: null,
  })
  expect(renamed).toMatchObject({ ok: true })
  expect(await indexOverdue(db)).toBe(12)
  expect(await find('Жібекова')).toBe(12)
})
