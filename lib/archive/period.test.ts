import { expect, test } from 'vitest'
import { encodeCursor } from '@/lib/articles/list-cursor'
import { parseArchiveAddress, parseArchivePeriod, periodBounds, periodKey, periodPath, weeksOfMonth } from './period'

test('reads a year, a month and a day', () => {
  expect(parseArchivePeriod(['2026'])).toEqual({ kind: 'year', year: 2026 })
  expect(parseArchivePeriod(['2026', '08'])).toEqual({ kind: 'month', year: 2026, month: 8 })
  expect(parseArchivePeriod(['2024', '02', '29'])).toEqual({ kind: 'day', year: 2024, month: 2, day: 29 })
})

test('refuses what is no date, and a date in another shape', () => {
  const bad = [
    [],
    ['26'],
    ['2026', '8'],
    ['2026', '13'],
    ['2026', '00'],
    ['2026', '02', '30'],
    ['2026', '02', '1'],
    ['2026', '02', '01', '1'],
    ['٢٠٢٦'],
    ['-'],
  ]
  for (const parts of bad) expect(parseArchivePeriod(parts), parts.join('/')).toBeUndefined()
})

test('an address and a key come back from a period', () => {
  const day = { kind: 'day', year: 2026, month: 8, day: 5 } as const
  expect(periodPath(day)).toBe('/archive/2026/08/05')
  expect(periodKey(day)).toBe('2026-08-05')
  expect(parseArchivePeriod(periodPath(day).split('/').slice(2))).toEqual(day)
})

test('a day begins at midnight in Almaty', () => {
  const { start, end } = periodBounds({ kind: 'day', year: 2026, month: 8, day: 5 }, 'Asia/Almaty')
  expect(start.toISOString()).toBe('2026-08-04T19:00:00.000Z')
  expect(end.toISOString()).toBe('2026-08-05T19:00:00.000Z')
})

test('weeks begin on Monday and hold every day once', () => {
  const weeks = weeksOfMonth(2026, 11)
  expect(weeks[0]).toEqual([0, 0, 0, 0, 0, 0, 1])
  expect(weeks.flat().filter((day) => day > 0)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  expect(weeksOfMonth(2027, 2)).toHaveLength(4)
})

test('older pages of a list stand below their period', () => {
  const before = { at: new Date('2026-08-05T00:00:00Z'), id: '0199a5b4-6f00-7000-8000-1234567890ab' }
  expect(parseArchiveAddress(['2026', '08', 'before', encodeCursor(before)])).toEqual({
    period: { kind: 'month', year: 2026, month: 8 },
    before,
  })
  expect(parseArchiveAddress(['2026', 'before', 'x'])).toBeUndefined()
  expect(parseArchiveAddress(['before', encodeCursor(before)])).toBeUndefined()
  expect(parseArchiveAddress([])).toEqual({ period: undefined, before: undefined })
})
