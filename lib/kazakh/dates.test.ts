import { describe, expect, test } from 'vitest'
import {
  clock,
  dateTime,
  dateTimeWithZone,
  dayAndMonth,
  longDate,
  longDateWithWeekday,
  monthAndYear,
  monthNames,
  timeZoneName,
  yearTitle,
} from './dates'
import { relativeAge } from './relative-age'

const ALMATY = 'Asia/Almaty'
const date = new Date('2026-08-05T08:52:00Z')

describe('dates', () => {
  test('the forms of a date', () => {
    expect(longDate(date, ALMATY)).toBe('2026 ж. 5 тамыз')
    expect(longDateWithWeekday(date, ALMATY)).toBe('2026 ж. 5 тамыз, сәрсенбі')
    expect(dayAndMonth(date, ALMATY)).toBe('5 тамыз')
    expect(clock(date, ALMATY)).toBe('13:52')
    expect(dateTime(date, ALMATY)).toBe('2026 ж. 5 тамыз, 13:52')
    expect(dateTimeWithZone(date, ALMATY)).toBe('2026 ж. 5 тамыз, 13:52, Қазақстан уақыты')
  })

  test('go by the time zone, and midnight is 00', () => {
    expect(longDate(new Date('2026-08-05T19:00:00Z'), ALMATY)).toBe('2026 ж. 6 тамыз')
    expect(clock(new Date('2026-08-05T19:05:00Z'), ALMATY)).toBe('00:05')
    expect(timeZoneName(date, 'Europe/Berlin')).toBe('Орталық Еуропа жазғы уақыты')
  })

  test('archive titles', () => {
    expect(monthAndYear(2026, 8)).toBe('2026 ж. тамыз')
    expect(yearTitle(2026)).toBe('2026 жыл')
    expect(monthNames().join(' ')).toBe(
      'Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан',
    )
  })

  test('an invalid date and an unknown time zone throw', () => {
    expect(() => longDate(new Date('never'), ALMATY)).toThrow(RangeError)
    expect(() => longDate(date, 'Asia/Nowhere')).toThrow(RangeError)
  })
})

describe('relativeAge', () => {
  const now = new Date('2026-08-05T08:52:00Z') // 13:52 in Almaty
  test.each([
    ['2026-08-05T08:51:30Z', 'жаңа ғана'],
    ['2026-08-05T08:40:00Z', '12 минут бұрын'],
    ['2026-08-05T03:05:00Z', 'бүгін, 08:05'],
    ['2026-08-04T19:00:00Z', 'бүгін, 00:00'],
    ['2026-08-04T18:59:00Z', 'кеше, 23:59'],
    ['2026-08-03T18:59:00Z', '2 күн бұрын'],
    ['2026-07-30T08:00:00Z', '6 күн бұрын'],
    ['2026-07-29T08:00:00Z', '1 апта бұрын'],
    ['2026-07-06T08:00:00Z', '4 апта бұрын'],
    ['2026-07-05T08:00:00Z', '1 ай бұрын'],
    ['2026-04-01T08:00:00Z', '4 ай бұрын'],
    ['2025-08-06T08:00:00Z', '11 ай бұрын'],
    ['2025-08-05T08:00:00Z', '1 жыл бұрын'],
    ['2014-01-01T08:00:00Z', '12 жыл бұрын'],
    ['2026-08-05T08:52:30Z', 'қазір'],
    ['2026-08-05T09:04:00Z', '12 минуттан кейін'],
    ['2026-08-05T13:00:00Z', 'бүгін, 18:00'],
    ['2026-08-06T04:00:00Z', 'ертең, 09:00'],
    ['2026-08-08T04:00:00Z', '3 күннен кейін'],
    ['2026-09-05T04:00:00Z', '1 айдан кейін'],
  ])('%s → %s', (instant, text) => {
    expect(relativeAge(new Date(instant), now, ALMATY)).toBe(text)
  })

  test('minutes win over «кеше» just after midnight', () => {
    expect(relativeAge(new Date('2026-08-04T18:50:00Z'), new Date('2026-08-04T19:10:00Z'), ALMATY)).toBe(
      '20 минут бұрын',
    )
  })
})
