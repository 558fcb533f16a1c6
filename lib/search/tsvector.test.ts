import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { searchQuery } from './search-query'
import { quoteLexeme, TsvectorWriter } from './tsvector'

const { db, drop } = await testDatabase()
afterAll(drop)

/** Anything but the null character, which no text of Postgres can hold, and half characters, which no UTF-8 can. */
const anyLexeme = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !text.includes('\0') && text.isWellFormed())
const nasty = fc.string({
  unit: fc.constantFrom(`'`, '\\', ':', '*', '&', '|', '!', '(', ')', '<', '-', '>', ' ', '"', 'ә', 'A'),
  minLength: 1,
  maxLength: 12,
})

test('Postgres reads every lexeme as it was, in a vector and in a query', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.oneof(anyLexeme, nasty), { minLength: 1, maxLength: 8 }),
    async (lexemes) => {
      const writer = new TsvectorWriter()
      writer.addWord(lexemes, 'B')
      const query = lexemes.map(quoteLexeme).join(' & ')
      const { rows } = await sql<{ lexemes: string[]; found: boolean }>`
      select tsvector_to_array(${writer.toString()}::tsvector) as lexemes,
        ${writer.toString()}::tsvector @@ ${query}::tsquery as found`.execute(db)
      expect(rows[0]?.found).toBe(true)
      expect([...(rows[0]?.lexemes ?? [])].sort()).toEqual([...new Set(lexemes)].sort())
    },
  )
  await fc.assert(property, { numRuns: 300 })
})

test('what anybody types is a query that Postgres accepts', async () => {
  const typed = fc.array(fc.oneof(anyLexeme, nasty), { minLength: 1, maxLength: 5 })
  const property = fc.asyncProperty(typed, fc.boolean(), async (words, excluded) => {
    const { words: literal, limits } = searchQuery('kk', [{ words, excluded }], [[words[0] ?? '']])
    const { rows } = await sql<object>`select ${literal}::tsquery, ${limits}::tsquery`.execute(db)
    expect(rows).toHaveLength(1)
  })
  await fc.assert(property, { numRuns: 200, examples: [[['ء', "'"], false]] })
})

describe('a text beyond the limits of tsvector', () => {
  test('is indexed as far as they reach', async () => {
    const writer = new TsvectorWriter()
    for (let count = 0; count < 20_000; count++) writer.addWord(['жиі'], 'D')
    writer.addWord(['соңғы'], 'D')
    const { rows } = await sql<{ places: number; found: boolean }>`
      select cardinality(positions) as places, ${writer.toString()}::tsvector @@ '''соңғы''' as found
      from unnest(${writer.toString()}::tsvector) where lexeme = 'жиі'`.execute(db)
    expect(rows).toEqual([{ places: 255, found: true }])
  })

  test('does not grow past a megabyte', async () => {
    const writer = new TsvectorWriter()
    for (let count = 0; count < 120_000; count++) writer.addWord([`сөз${count}`], 'D')
    const { rows } = await sql<{ first: boolean; last: boolean }>`
      select ${writer.toString()}::tsvector @@ '''сөз0''' as first, ${writer.toString()}::tsvector @@ '''сөз119999''' as last`.execute(
      db,
    )
    expect(rows).toEqual([{ first: true, last: false }])
  })
})
