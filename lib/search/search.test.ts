import { afterAll, describe, expect, test } from 'vitest'
import type { Edition } from '@/db/schema'
import { testDatabase } from '@/db/testing/test-database'
import { beginPublic, bodyOf, begin, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { createArticle } from '@/lib/articles/create-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { findHits } from './find-hits'
import { parseQuery } from './parse-query'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor } = newsroom.people
const plain = { standfirst: 'Қысқаша.', body: bodyOf('Мәтін.') }

async function find(typed: string, editions: readonly Edition[] = ['kk'], now = new Date()): Promise<string[]> {
  const { hits } = await findHits(db, { editions, query: parseQuery(typed), limit: 50, now })
  return hits.map((hit) => hit.articleId)
}

async function publish(headline: string, more: Parameters<typeof beginPublic>[2] = {}, now?: Date): Promise<string> {
  const { id } = await beginPublic(db, newsroom, { ...plain, headline, ...more }, now)
  return id
}

async function publishIn(edition: Edition, headline: string, body: string): Promise<string> {
  const content = completeContent(newsroom, { headline, standfirst: '', body: bodyOf(body), tagIds: [] })
  const created = await createArticle(db, editor, { edition, content })
  if (!created.ok) throw new Error('not begun')
  const published = await publishArticle(db, editor, { id: created.id, version: 1 })
  if (!published.ok) throw new Error(JSON.stringify(published))
  return created.id
}

describe('a Kazakh query', () => {
  test('finds every form of a word, typed in any of the three scripts', async () => {
    const ids = [
      await publish('Билік митингісін тоқтатты'),
      await publish('Халық митингілерге шықты'),
      await publish('Алаңдағы митинг аяқталды'),
    ].sort()
    for (const typed of [
      'митинг',
      'МИТИНГ',
      'митингісін',
      'митингілерге',
      'mitingıge',
      'mitingige',
      'ميتينگىگە',
      'ميتينگ',
    ])
      expect((await find(typed)).sort(), typed).toEqual(ids)
  })

  test('keeps қала and қалау apart', async () => {
    const city = await publish('Қаланың көшелері жарықтандырылды')
    const wish = await publish('Қалауын тапса қар жанады: қалау туралы')
    expect(await find('қала')).toContain(city)
    expect(await find('қала')).not.toContain(wish)
    expect(await find('қалау')).toContain(wish)
    expect(await find('қалау')).not.toContain(city)
  })

  test('puts the form that was typed first', async () => {
    const now = new Date('2026-03-01T00:00:00Z')
    const typed = await publish('Түлкінің апаны табылды', {}, now)
    const other = await publish('Түлкілер апаны табылды', {}, now)
    expect(await find('түлкінің')).toEqual([typed, other])
    expect(await find('түлкілер')).toEqual([other, typed])
  })

  test('finds phrases by the order of their words, and leaves out what is excluded', async () => {
    const one = await publish('Ақ бидай өсірілді')
    const other = await publish('Бидай ақ ұнға айналды')
    expect((await find('ақ бидай')).sort()).toEqual([one, other].sort())
    expect(await find('"ақ бидай"')).toEqual([one])
    expect(await find('«ақ бидайдың»')).toEqual([one])
    expect(await find('ақ бидай -ұн')).toEqual([one])
    expect(await find('бидай -"ақ бидай"')).toEqual([other])
    expect(await find('-бидай')).toEqual([])
    const inBody = await publish('Бидай базары', { body: bodyOf('Нан бағасы өсті.') })
    expect(await find('бидай базар')).toEqual([inBody])
    expect(await find('бидай базар -нан')).toEqual([])
  })

  test('finds captions, fact boxes, bylines and tags', async () => {
    const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
    const id = await publish('Тұз көлі', {
      body: {
        type: 'doc',
        content: [{ type: 'factBox', attrs: { title: 'Тұздық' }, content: [paragraph('Фламинголар ұя салады')] }],
      },
    })
    for (const typed of ['тұздықтың', 'фламинго', 'тұз экологиясы', 'тұз Айгүл'])
      expect(await find(typed), typed).toEqual([id])
  })

  test('ranks a headline before a body, and the newer of two alike', async () => {
    const inBody = await publish(
      'Ауыл шаруашылығы',
      { body: bodyOf('Күріш егілді.') },
      new Date('2026-02-02T00:00:00Z'),
    )
    const older = await publish('Күріш жиналды', {}, new Date('2025-01-01T00:00:00Z'))
    const newer = await publish('Күріш жиналды', {}, new Date('2026-02-01T00:00:00Z'))
    expect(await find('күріш')).toEqual([newer, older, inBody])
  })

  test('is narrowed by section, author, tag and date', async () => {
    const { sport } = newsroom.sections
    const day = new Date('2026-05-05T19:30:00Z') // 6 May in Almaty
    const inSport = await publish('Арқан тарту', { sectionId: sport }, day)
    const elsewhere = await publish('Арқан есу', { tagIds: [] }, new Date('2026-06-01T00:00:00Z'))
    expect(await find('арқан section:sport')).toEqual([inSport])
    expect(await find('арқан бөлім:Спорт')).toEqual([inSport])
    expect(await find('арқан tag:ekologiia')).toEqual([inSport])
    expect((await find('арқан author:"Айгүл Сәрсенова"')).sort()).toEqual([inSport, elsewhere].sort())
    expect(await find('арқан author:belgisiz')).toEqual([])
    expect(await find('арқан from:2026-05-06 to:2026-05-06')).toEqual([inSport])
    expect(await find('арқан to:05.05.2026')).toEqual([])
    expect(await find('арқан from:2026-06')).toEqual([elsewhere])
    expect(await find('section:sport from:2026-05 to:2026-05')).toEqual([inSport])
  })

  test('takes anything that can be typed', async () => {
    for (const typed of [
      `'`,
      `''`,
      `\\`,
      `a'b & !c | (`,
      `"`,
      `-"`,
      `- `,
      `:*`,
      `section:`,
      `"'\\" -'`,
      '\u0000',
      '🙂',
      `'; drop table article; --`,
    ])
      expect(await find(typed), typed).toEqual([])
  })

  test('finds what is public and nothing else', async () => {
    const draft = await begin(db, newsroom, { headline: 'Құпия жоба' })
    expect(await find('құпия')).toEqual([])
    const published = await publishArticle(db, editor, { id: draft, version: 1 })
    expect(published.ok).toBe(true)
    expect(await find('құпия')).toEqual([draft])
    await withdrawArticle(db, editor, { id: draft, reason: 'Қате' })
    expect(await find('құпия')).toEqual([])
  })
})

describe('other editions', () => {
  test('are searched by their own languages, one by one or all at once', async () => {
    const russian = await publishIn('ru', 'Митинги прошли у озёр', 'Участники разошлись.')
    expect(await find('митингами', ['ru'])).toEqual([russian])
    expect(await find('озера', ['ru'])).toEqual([russian])
    expect(await find('"митинги прошли" -участник', ['ru'])).toEqual([])
    expect(await find('митинги section:sayasat', ['ru'])).toEqual([russian])
    expect(await find('митинги', ['kk'])).not.toContain(russian)
    const everywhere = await find('митинг', ['kk', 'ru', 'en'])
    expect(everywhere).toContain(russian)
    expect(everywhere).toHaveLength(4)
  })
})

test('the pages of an answer fit together', async () => {
  const ids: string[] = []
  for (let count = 0; count < 7; count++) ids.push(await publish(`Бұғылар үйірі ${count}`))
  const now = new Date()
  const seen: string[] = []
  let cursor: Awaited<ReturnType<typeof findHits>>['next']
  do {
    const page = await findHits(db, { editions: ['kk'], query: parseQuery('бұғы'), cursor, limit: 3, now })
    seen.push(...page.hits.map((hit) => hit.articleId))
    cursor = page.next
  } while (cursor !== undefined)
  expect(seen).toHaveLength(7)
  expect(seen.sort()).toEqual(ids.sort())
})
