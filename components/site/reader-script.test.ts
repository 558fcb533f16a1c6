import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionDates } from '@/lib/i18n/dates'
import { readerMessages, type ReaderMessages } from '@/lib/i18n/reader-messages'
import { relativeAge } from '@/lib/kazakh/relative-age'

type AgeInWords = (machine: string, now: number, words: ReaderMessages['ages'], lang: string) => string | undefined
/** The script as readers get it. */
const script: { ageInWords: AgeInWords } = await import(pathToFileURL('public/reader.js').href)

const zone = 'Asia/Almaty'
const kk = editionDates('kk', zone)
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
const instant = fc.date({
  min: new Date('2024-03-02T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})

test('the browser says in Kazakh what the server would say', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 4 * 365 * 86_400_000 }), (date, age) => {
      const then = new Date(Math.floor(date.getTime() / 1000) * 1000)
      const now = new Date(then.getTime() + age)
      const inBrowser = script.ageInWords(kk.machine(then), now.getTime(), readerMessages('kk').ages, 'kk')
      expect(plain(inBrowser)).toBe(plain(relativeAge(then, now, zone)))
    }),
    { numRuns: 500 },
  )
})

test('a moment to come has no age', () => {
  const then = new Date('2026-08-05T08:52:00Z')
  expect(script.ageInWords(kk.machine(then), then.getTime() - 60_000, readerMessages('kk').ages, 'kk')).toBeUndefined()
})

test('Russian and English nouns take the form of their number', () => {
  const then = '2026-08-05T13:52:00+05:00'
  const after = (minutes: number) => Date.parse(then) + minutes * 60_000
  const russian = [1, 2, 5, 11, 21, 22].map((count) =>
    script.ageInWords(then, after(count), readerMessages('ru').ages, 'ru'),
  )
  expect(russian).toEqual([
    '1 минуту назад',
    '2 минуты назад',
    '5 минут назад',
    '11 минут назад',
    '21 минуту назад',
    '22 минуты назад',
  ])
  const english = [1, 2, 11].map((count) => script.ageInWords(then, after(count), readerMessages('en').ages, 'en'))
  expect(english).toEqual(['1 minute ago', '2 minutes ago', '11 minutes ago'])
})
