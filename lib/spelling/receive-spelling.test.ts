import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { testDatabase } from '@/db/testing/test-database'
import { createArticle } from '@/lib/articles/create-article'
import { begin, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { readAudit } from '@/lib/audit/read-audit'
import type { Actor } from '@/lib/auth/permissions'
import type { SignedInUser } from '@/lib/auth/session'
import { announceInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { addDictionaryWord, removeDictionaryWord } from './manage-dictionary'
import { readDictionary } from './read-dictionary'
import { receiveDeskSpelling, receiveSpelling } from './receive-spelling'
import { charactersLimit, type DoubtfulRange } from './spelling'
import { stopSpellingThread } from './spelling-thread'

const { db, drop } = await testDatabase()
afterAll(async () => {
  await stopSpellingThread()
  await drop()
})
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people
const kk = await begin(db, newsroom)
const ru = await beginIn('ru')
const en = await beginIn('en')

async function beginIn(edition: Edition): Promise<string> {
  const sectionId = newId()
  const names = JSON.stringify({ [edition]: edition })
  await db
    .insertInto('section')
    .values({ id: sectionId, slug: `in-${edition}`, names })
    .execute()
  const content = completeContent(newsroom, { sectionId, tagIds: [] })
  const created = await createArticle(db, editor, { edition, content })
  if (!created.ok) throw new Error(JSON.stringify(created))
  return created.id
}

function signedIn({ id, role }: Extract<Actor, object>): SignedInUser {
  return { id, role, email: '', name: role, language: 'kk', sessionId: '' }
}

async function ask(articleId: string, question: unknown, who = editor, headers: Record<string, string> = {}) {
  const body = typeof question === 'string' ? question : JSON.stringify(question)
  const request = new Request('http://qalam.test/', { method: 'POST', body, headers })
  const response = await receiveSpelling(db, signedIn(who), articleId, request)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** The doubtful words of a text, as they stand in it. */
async function doubtful(articleId: string, text: string, who = editor): Promise<string[]> {
  const { body } = await ask(articleId, { kind: 'check', texts: [text] }, who)
  const [ranges = []] = body.found as DoubtfulRange[][]
  return ranges.map(([from, to]) => text.slice(from, to))
}

describe('what is doubted', () => {
  test.each([
    ['Үкімет жаңа заңды кабылдады.', ['кабылдады']],
    ['Ол «Народное слово» газетінде қызмет еткен.', []],
    ['Дәмді балык пен табак.', ['балык', 'табак']],
    ['Шпитцбергенде 2026 жылы АҚШ-тың https://qalam.kz/жнлық мекенжайы ашылды.', []],
    ['Оны \uFFFC\uFFFC\uFFFC\uFFFCге жиберді.', ['жиберді']],
  ])('in Kazakh: %s', async (text, words) => {
    expect(await doubtful(kk, text)).toEqual(words)
  })

  test.each([
    ['Превительство одобрило новый закон, росийские СМИ промолчали.', ['Превительство', 'росийские']],
    ['Токаев подписал указ. Смаилов согласен. Аким Жетысуской области Бектас Абдыханов — тоже.', []],
    ['Әкім приехал в Қарағанды, e-mail не отправил.', []],
    ['Кто-нибудь из-за угла пошёл в ёлки, тыс. тенге.', []],
  ])('in Russian: %s', async (text, words) => {
    expect(await doubtful(ru, text)).toEqual(words)
  })

  test.each([
    ["The goverment didn't recieve a colour programme from Kazakhstan.", ['goverment', 'recieve']],
    ['The president’s well-known adviser organised it; организовал.', []],
  ])('in English: %s', async (text, words) => {
    expect(await doubtful(en, text)).toEqual(words)
  })

  test('every text gets its own answer, in their order', async () => {
    const { body } = await ask(kk, { kind: 'check', texts: ['Жақсы.', 'кабылдады', ''] })
    expect(body).toEqual({ found: [[], [[0, 9]], []] })
  })
})

describe('advice', () => {
  test('what may have been meant stands first, and the word that a form belongs to can go into the dictionary', async () => {
    const { body } = await ask(kk, { kind: 'advise', word: 'кабылдады' })
    expect((body.suggestions as string[])[0]).toBe('қабылдады')
    expect((body.suggestions as string[]).length).toBeLessThanOrEqual(5)
    expect((await ask(kk, { kind: 'advise', word: 'фактчекингтің' })).body.entries).toEqual([
      'фактчекинг',
      'фактчекингтің',
    ])
    const russian = (await ask(ru, { kind: 'advise', word: 'превительство' })).body
    expect((russian.suggestions as string[])[0]).toBe('правительство')
    expect(russian.entries).toEqual(['превительство'])
  })
})

describe('the dictionary', () => {
  test('a word is accepted in its forms once it is in, offered, and doubted again once it is out', async () => {
    const text = 'Бұл жоба фактчекингке арналған, фактчекингтын емес.'
    expect(await doubtful(kk, text)).toEqual(['фактчекингке', 'фактчекингтын'])
    expect(await ask(kk, { kind: 'add', word: 'фактчекинг' })).toEqual({ status: 200, body: {} })
    expect(await doubtful(kk, text)).toEqual(['фактчекингтын'])
    expect((await ask(kk, { kind: 'advise', word: 'фактчекинк' })).body.suggestions).toContain('фактчекинг')

    const { words } = await readDictionary(db, 'kk', { query: 'ФАКТ', before: undefined })
    expect(words).toMatchObject([{ word: 'фактчекинг', addedBy: 'editor' }])
    const removed = await removeDictionaryWord(db, editor, { id: words[0]?.id ?? '' })
    expect(removed).toMatchObject({ ok: true })
    expect(await doubtful(kk, text)).toEqual(['фактчекингке', 'фактчекингтын'])
    const { entries } = await readAudit(db, undefined)
    expect(entries.slice(0, 2).map(({ action }) => action)).toEqual(['word.remove', 'word.add'])
  })

  test('each edition has its own, and another instance sees a new word when it hears of it', async () => {
    const text = 'Все любят шашубаевца.'
    expect(await doubtful(ru, text)).toEqual(['шашубаевца'])
    // As another instance writes it: past this one's ears.
    await db
      .insertInto('dictionary_word')
      .values({ id: '01930000-0000-7000-8000-000000000001', edition: 'ru', word: 'шашубаевца' })
      .execute()
    expect(await doubtful(ru, text)).toEqual(['шашубаевца'])
    announceInvalidation([tags.dictionary()])
    expect(await doubtful(ru, text)).toEqual([])
    expect((await readDictionary(db, 'kk', { query: '', before: undefined })).words).toEqual([])
  })

  test.each([
    ['kk', '  ', 'wordMissing'],
    ['kk', 'hello', 'wordNotCyrillic'],
    ['kk', 'екі сөз', 'wordNotCyrillic'],
    ['en', 'сөз', 'wordNotLatin'],
    ['kk', 'а'.repeat(61), 'wordTooLong'],
    ['kk', '<b>', 'wordNotCyrillic'],
  ] as const)('%s: "%s" is refused', async (edition, word, key) => {
    expect(await addDictionaryWord(db, editor, { edition, word })).toMatchObject({ fieldErrors: { word: { key } } })
  })

  test('a word stands in it once, and only editors change it', async () => {
    await addDictionaryWord(db, editor, { edition: 'kk', word: 'Подкастер' })
    const again = await ask(kk, { kind: 'add', word: 'подкастер' })
    expect(again).toEqual({ status: 422, body: { message: 'Бұл сөз сөздікте бар.' } })
    const own = await begin(db, newsroom, {}, author)
    expect((await ask(own, { kind: 'add', word: 'стример' }, author)).status).toBe(403)
    expect(await removeDictionaryWord(db, contributor, { id: own })).toMatchObject({ reason: 'denied' })
  })
})

test('a word that somebody lets pass is doubted for others, and in other articles', async () => {
  const text = 'Ол Жиберді деді, жиберді.'
  expect((await ask(kk, { kind: 'pass', word: 'Жиберді' })).status).toBe(200)
  expect(await doubtful(kk, text)).toEqual([])
  expect(await doubtful(kk, text, newsroom.people.owner)).toContain('жиберді')
  expect(await doubtful(await begin(db, newsroom), text)).toContain('жиберді')
})

describe('who may ask, and how much', () => {
  test('nobody else', async () => {
    const question = { kind: 'check', texts: ['сөз'] }
    const request = new Request('http://qalam.test/', { method: 'POST', body: JSON.stringify(question) })
    expect((await receiveSpelling(db, undefined, kk, request)).status).toBe(401)
    expect((await ask(kk, question, contributor)).status).toBe(403)
    expect((await ask(kk, question, editor, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await ask(newsroom.tagId, question)).status).toBe(404)
    expect((await ask('x', question)).status).toBe(404)
  })

  test.each([
    ['not JSON', '{', 422],
    ['no question', { kind: 'delete' }, 422],
    ['no texts', { kind: 'check', texts: [1] }, 422],
    ['too many texts', { kind: 'check', texts: Array.from({ length: 301 }, () => '') }, 422],
    ['too long texts', { kind: 'check', texts: ['а'.repeat(charactersLimit), 'а'] }, 422],
    ['a word like a book', { kind: 'advise', word: 'а'.repeat(61) }, 422],
    ['a request without end', 'а'.repeat(400_000), 413],
  ])('%s is refused', async (_, question, status) => {
    expect((await ask(kk, question)).status).toBe(status)
  })
})

test('a thread that has ended is started again', async () => {
  const asked = ask(kk, { kind: 'advise', word: 'кабылдады' })
  // Until the question waits in the thread.
  await new Promise((resolve) => setTimeout(resolve, 20))
  await stopSpellingThread()
  expect([200, 503]).toContain((await asked).status)
  expect(await doubtful(kk, 'кабылдады')).toEqual(['кабылдады'])
})

describe('texts that are no articles', () => {
  async function askDesk(edition: string, question: unknown, who: typeof editor | undefined = editor, from?: string) {
    const headers = from === undefined ? {} : { 'sec-fetch-site': from }
    const request = new Request('http://qalam.test/', { method: 'POST', body: JSON.stringify(question), headers })
    const response = await receiveDeskSpelling(db, who && signedIn(who), edition, request)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  test('are checked in the language of the edition, by the same dictionary', async () => {
    const texts = ['Су жок', 'Бүгін вертушкалау']
    expect((await askDesk('kk', { kind: 'check', texts })).body.found).toMatchObject([[[3, 6]], [[6, 17]]])
    await addDictionaryWord(db, editor, { edition: 'kk', word: 'вертушкалау' })
    expect((await askDesk('kk', { kind: 'check', texts })).body.found).toEqual([[[3, 6]], []])
    expect((await askDesk('ru', { kind: 'check', texts: ['росийский'] })).body.found).toEqual([[[0, 9]]])
    expect((await askDesk('kk', { kind: 'advise', word: 'жок' })).body.suggestions).toContain('жоқ')
  })

  test('only for those who may write one, from this site, and with nothing to let pass in', async () => {
    const question = { kind: 'check', texts: ['Су жок'] }
    const request = new Request('http://qalam.test/', { method: 'POST', body: JSON.stringify(question) })
    expect((await receiveDeskSpelling(db, undefined, 'kk', request)).status).toBe(401)
    expect((await askDesk('kk', question, editor, 'cross-site')).status).toBe(403)
    expect((await askDesk('tr', question)).status).toBe(404)
    expect((await askDesk('kk', { kind: 'pass', word: 'жок' })).status).toBe(422)
    // Their own biography.
    expect((await askDesk('kk', question, contributor)).status).toBe(200)
    expect((await askDesk('kk', { kind: 'add', word: 'жок' }, contributor)).status).toBe(403)
  })
})
