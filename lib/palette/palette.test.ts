import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { testDatabase } from '@/db/testing/test-database'
import { begin, openNewsroom } from '@/lib/articles/newsroom-fixture'
import type { Edition } from '@/lib/i18n/editions'
import { trashArticle } from '@/lib/trash/trash-article'
import { searchPalette } from './search-palette'

const { db, drop } = await testDatabase()
const room = await openNewsroom(db)
const { owner, editor, author, contributor } = room.people
const places = [{ href: '/admin/media', label: 'Медиа' }]
let river = ''
let city = ''

beforeAll(async () => {
  river = await begin(db, room, { headline: 'Өзен жағасындағы қайың тоғайы' })
  city = await begin(db, room, { headline: 'Шымкент қаласында жаңа мектеп ашылды' }, author)
  const body = JSON.stringify({ type: 'doc', content: [] })
  await db
    .insertInto('page')
    .values({ id: newId(), edition: 'kk', slug: 'bailanys', title: 'Байланыс', body })
    .execute()
})
afterAll(drop)

async function found(typed: string, actor = editor, language: Edition = 'kk'): Promise<Record<string, string[]>> {
  const groups = await searchPalette(db, actor, { typed, places, language })
  return Object.fromEntries(groups.map(({ kind, entries }) => [kind, entries.map(({ label }) => label)]))
}

test.each(['қала', 'қаланың', 'qala', 'qalasynda', 'قالا', 'шымк', 'Şymkent', 'мектеп жаң'])(
  'an article is found by «%s»',
  async (typed) => {
    expect((await found(typed)).articles).toContain('Шымкент қаласында жаңа мектеп ашылды')
  },
)

test('words of the body alone find no article', async () => {
  expect((await found('сенбі')).articles).toBeUndefined()
})

test('sections, people, tags and fixed pages are found in any script, and lead where this person may go', async () => {
  for (const typed of ['спо', 'spo', 'سپو']) expect((await found(typed)).sections).toContain('Спорт')
  for (const typed of ['айг', 'aigul sar', 'Сәрс', 'сарс'])
    expect((await found(typed)).people).toEqual(['Айгүл Сәрсенова'])
  for (const typed of ['эколог', 'ekologiia', 'ЭКО']) expect((await found(typed)).tags).toEqual(['Экология'])
  for (const typed of ['бай', 'baila']) expect((await found(typed)).pages).toEqual(['Байланыс'])
  expect((await found('медиа')).places).toEqual(['Медиа'])

  const groups = await searchPalette(db, author, { typed: 'спорт', places, language: 'kk' })
  const links = groups.flatMap(({ entries }) => entries.map((entry) => 'href' in entry && entry.href))
  expect(links).toEqual([`/admin/articles?section=${room.sections.sport}`])
})

test('nobody finds what they may not see', async () => {
  expect((await found('өзен', author)).articles).toBeUndefined()
  expect((await found('мектеп', author)).articles).toHaveLength(1)
  expect((await found('мектеп', contributor)).articles).toBeUndefined()
  await db.insertInto('article_assignee').values({ article_id: river, user_id: contributor.id }).execute()
  expect((await found('өзен', contributor)).articles).toHaveLength(1)
  expect((await found('', contributor)).articles).toEqual(['Өзен жағасындағы қайың тоғайы'])
  for (const kind of ['tags', 'pages'])
    expect((await found(kind === 'tags' ? 'эко' : 'бай', contributor))[kind]).toBeUndefined()
  expect((await found('editor', editor)).people).toBeUndefined()
  expect((await found('editor', owner)).people).toEqual(['editor'])
})

test('actions are found by their names in the language of the person', async () => {
  expect((await found('жаңа мақ')).actions).toHaveLength(3)
  expect((await found('new art', editor, 'en')).actions).toHaveLength(3)
  expect((await found('выйти', editor, 'ru')).actions).toEqual(['Выйти'])
})

test('while nothing is typed, what was saved last and what can be done', async () => {
  const groups = await found('')
  expect(groups.articles?.[0]).toBe('Шымкент қаласында жаңа мектеп ашылды')
  expect(groups.places).toEqual(['Медиа'])
  expect(groups.actions?.length).toBeGreaterThan(4)
})

test('what is in the trash is not found, and signs of a query language are words like any other', async () => {
  await trashArticle(db, editor, { id: river })
  expect((await found('өзен')).articles).toBeUndefined()
  for (const typed of ["'; drop table article; --", '%', '_', '!(', ':*', '&', '«»', 'x'.repeat(5000)])
    expect(await found(typed)).not.toHaveProperty('articles')
  expect(city).not.toBe('')
})
