import pg from 'pg'
import { expect, test } from 'vitest'
import { isDatabaseAway } from './database-away'

test('a refused connection means that the database is away', async () => {
  const client = new pg.Client({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
  const error: unknown = await client.connect().catch((reason: unknown) => reason)
  expect(isDatabaseAway(error)).toBe(true)
  expect(isDatabaseAway(new Error('A query failed', { cause: error }))).toBe(true)
})

test('a server that is shutting down is away; a query that is wrong is not', () => {
  expect(isDatabaseAway(Object.assign(new Error('terminating connection'), { code: '57P01' }))).toBe(true)
  expect(isDatabaseAway(Object.assign(new Error('syntax error'), { code: '42601' }))).toBe(false)
  expect(isDatabaseAway(new Error('something else'))).toBe(false)
  expect(isDatabaseAway('text')).toBe(false)
})
