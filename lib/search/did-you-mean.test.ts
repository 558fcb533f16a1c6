import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { beginPublic, bodyOf, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { searchArticles, type SearchResult } from './read'
import { parseSearchRequest } from './search-request'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const standfirst = 'Қысқаша мазмұны.'
await beginPublic(db, newsroom, { headline: 'Билік митингісін тоқтатты', standfirst, body: bodyOf('Мәтін.') })
await beginPublic(db, newsroom, {
  headline: 'Кітапхана қоры толықты',
  standfirst,
  body: bodyOf('Алғашқы абзац.', 'Оқырмандар жаңа кітапты кезекке тұрып алды, сирек кітаптар көрмеге қойылды.'),
})

async function search(q: string, more: Record<string, string> = {}): Promise<Extract<SearchResult, { kind: 'found' }>> {
  const result = await searchArticles('kk', parseSearchRequest({ q, ...more }), undefined, db)
  if (result.kind !== 'found') throw new Error(`${q} is ${result.kind}`)
  return result
}

const marked = (pieces: readonly { text: string; matched: boolean }[]) =>
  pieces.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('')

describe('a typing error', () => {
  test('is put right by what occurs in the publication, and searched for', async () => {
    for (const [typed, meant] of [
      ['метингісін', 'митингісін'],
      ['мтингісін', 'митингісін'],
      ['кытапхана', 'кітапхана'],
      ['китапхана', 'кітапхана'],
    ] as const) {
      const { correction, found } = await search(typed)
      expect(correction, typed).toEqual({ query: meant, applied: true })
      expect(found, typed).toHaveLength(1)
    }
  })

  test('is put right in a form that does not occur itself', async () => {
    expect((await search('кітапханпда')).correction).toEqual({ query: 'кітапханада', applied: true })
  })

  test('is not seen in a word that is known, in a short one, or where nothing is near', async () => {
    for (const typed of ['кітапханамыз', 'бил', 'жжжжжжж', 'gjhgjhg'])
      expect((await search(typed)).correction).toBeUndefined()
  })
})

describe('what is shown of a find', () => {
  test('has the forms marked that were looked for', async () => {
    const { found } = await search('mitingıler')
    expect(found.map(({ headline }) => marked(headline))).toEqual(['Билік [митингісін] тоқтатты'])
  })

  test('is taken from the body where only that has the word', async () => {
    const [only] = (await search('кітап оқырман')).found
    expect(only && marked(only.text)).toBe(
      '[Оқырмандар] жаңа [кітапты] кезекке тұрып алды, сирек [кітаптар] көрмеге қойылды.',
    )
  })
})

test('the fields of the form narrow a search', async () => {
  expect((await search('кітапхана', { section: 'sayasat' })).found).toHaveLength(1)
  expect((await search('кітапхана', { section: 'sport' })).found).toHaveLength(0)
  expect((await search('', { section: 'sayasat', from: '2026-01-01' })).found).toHaveLength(2)
})

test('too long a query is said to be so, and an empty one asks nothing', async () => {
  expect(await searchArticles('kk', parseSearchRequest({ q: 'а'.repeat(201) }), undefined, db)).toEqual({
    kind: 'too-long',
  })
  expect(await searchArticles('kk', parseSearchRequest({ q: ' ' }), undefined, db)).toEqual({ kind: 'empty' })
})
