import { describe, expect, test } from 'vitest'
import { addDays, daysOf, parseDay, turn, weekdayOf, writeDay } from './calendar-days'

const day = (text: string) => {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}
const written = (days: ReturnType<typeof daysOf>) => [
  days.length,
  writeDay(days[0] ?? day('2000-01-01')),
  writeDay(days.at(-1) ?? day('2000-01-01')),
]

describe('weeks begin on a Monday', () => {
  test.each([
    ['2026-11-22', 6],
    ['2026-11-23', 0],
    ['2026-06-01', 0],
  ])('%s is day %i of its week', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday)
  })

  test('a week is shown from its Monday to its Sunday', () => {
    expect(written(daysOf('week', day('2026-11-22')))).toEqual([7, '2026-11-16', '2026-11-22'])
    expect(written(daysOf('week', day('2026-01-01')))).toEqual([7, '2025-12-29', '2026-01-04'])
  })

  test('a month is shown in whole weeks', () => {
    expect(written(daysOf('month', day('2026-11-22')))).toEqual([42, '2026-10-26', '2026-12-06'])
    expect(written(daysOf('month', day('2026-06-15')))).toEqual([35, '2026-06-01', '2026-07-05'])
    expect(written(daysOf('month', day('2027-02-10')))).toEqual([28, '2027-02-01', '2027-02-28'])
  })
})

test('leafing goes over the ends of months and years', () => {
  expect(writeDay(turn('month', day('2026-12-31'), 1))).toBe('2027-01-01')
  expect(writeDay(turn('month', day('2026-01-31'), -1))).toBe('2025-12-01')
  expect(writeDay(turn('week', day('2026-12-30'), 1))).toBe('2027-01-06')
  expect(writeDay(addDays(day('2028-02-28'), 1))).toBe('2028-02-29')
})

test.each(['2026-02-30', '2026-13-01', '26-1-1', '', undefined, ['2026-01-01']])('%j is no day', (text) => {
  expect(parseDay(text)).toBeUndefined()
})
