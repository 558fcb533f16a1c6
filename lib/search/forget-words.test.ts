import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { listKnownWords } from '@/db/queries/search-words'
import { beginPublic, bodyOf, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { publishArticle } from '@/lib/articles/publish-article'
import { openArticle } from '@/lib/articles/open-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { forgetUnusedWords } from './forget-words'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor } = newsroom.people
const known = async (...words: string[]) => (await listKnownWords(db, 'kk', words)).sort()

test('words of a withdrawn article are forgotten at once, but for those that another holds', async () => {
  await beginPublic(db, newsroom, { headline: 'Өзен тасыды', body: bodyOf('Ёлка мен көпір.') })
  const { id } = await beginPublic(db, newsroom, {
    headline: 'Өзен бойында',
    body: bodyOf('Оны Ақсүйрік деген кісі көрген.'),
  })
  expect(await known('ақсүйрік', 'өзен')).toEqual(['ақсүйрік', 'өзен'])
  const withdrawn = await withdrawArticle(db, editor, { id, reason: 'Жеке өмір' })
  expect(withdrawn.ok).toBe(true)
  expect(await known('ақсүйрік', 'өзен', 'бойында', 'тасыды')).toEqual(['тасыды', 'өзен'])
})

test('a typing error that was corrected after publishing is forgotten by the nightly clean-up', async () => {
  const { id } = await beginPublic(db, newsroom, { headline: 'Мектпе ашылды' })
  const opened = await openArticle(db, editor, id)
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const { sectionId, slug, standfirst, body, lead, authorIds, tagIds, version } = opened.article
  const content = { sectionId, slug, headline: 'Мектеп ашылды', standfirst, body, lead, authorIds, tagIds }
  const saved = await saveDraft(db, editor, { id, baseVersion: version, content })
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  expect((await publishArticle(db, editor, { id, version: saved.version })).ok).toBe(true)
  expect(await known('мектпе', 'мектеп')).toEqual(['мектеп', 'мектпе'])
  expect(await forgetUnusedWords(db)).toBe(1)
  expect(await known('мектпе', 'мектеп', 'ёлка')).toEqual(['мектеп', 'ёлка'])
})

test('words that the Russian configuration passes over stay', async () => {
  const insert = (word: string) => db.insertInto('search_word').values({ edition: 'ru', word }).execute()
  await insert('чтобы')
  await insert('несуществующее')
  expect(await forgetUnusedWords(db)).toBe(1)
  expect(await listKnownWords(db, 'ru', ['чтобы', 'несуществующее'])).toEqual(['чтобы'])
})
