import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBounds, dayKey, daysBetween, isCalendarDay, monthBounds, yearBounds } from './days'

const ALMATY = 'Asia/Almaty'

describe('dayKey', () => {
  test('goes by the clock of the time zone', () => {
    expect(dayKey(new Date('2026-08-05T18:59:59Z'), ALMATY)).toEqual({ year: 2026, month: 8, day: 5 })
    expect(dayKey(new Date('2026-08-05T19:00:00Z'), ALMATY)).toEqual({ year: 2026, month: 8, day: 6 })
    expect(dayKey(new Date('2026-12-31T19:00:00Z'), ALMATY)).toEqual({ year: 2027, month: 1, day: 1 })
  })

  test('throws for an unknown time zone and an invalid date', () => {
    expect(() => dayKey(new Date(), 'Asia/Nowhere')).toThrow(RangeError)
    expect(() => dayKey(new Date('never'), ALMATY)).toThrow(RangeError)
  })
})

describe('bounds', () => {
  test('a day, a month, a year in Almaty', () => {
    expect(dayBounds({ year: 2026, month: 8, day: 5 }, ALMATY)).toEqual({
      start: new Date('2026-08-04T19:00:00Z'),
      end: new Date('2026-08-05T19:00:00Z'),
    })
    expect(monthBounds({ year: 2026, month: 12 }, ALMATY)).toEqual({
      start: new Date('2026-11-30T19:00:00Z'),
      end: new Date('2026-12-31T19:00:00Z'),
    })
    expect(yearBounds(2026, ALMATY)).toEqual({
      start: new Date('2025-12-31T19:00:00Z'),
      end: new Date('2026-12-31T19:00:00Z'),
    })
  })

  test('the day on which Almaty went from UTC+6 to UTC+5 has 25 hours', () => {
    expect(dayBounds({ year: 2024, month: 2, day: 29 }, ALMATY)).toEqual({
      start: new Date('2024-02-28T18:00:00Z'),
      end: new Date('2024-02-29T19:00:00Z'),
    })
  })

  test('clocks that jump over midnight or over a whole day', () => {
    const beirut = dayBounds({ year: 2021, month: 3, day: 28 }, 'Asia/Beirut')
    expect(beirut.start).toEqual(new Date('2021-03-27T22:00:00Z'))
    const apia = dayBounds({ year: 2011, month: 12, day: 30 }, 'Pacific/Apia')
    expect(apia.end.getTime() - apia.start.getTime()).toBe(0)
  })

  test('every instant lies in the bounds of its own day, month and year', () => {
    const instants = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    const zones = fc.constantFrom(
      ALMATY,
      'Asia/Qyzylorda',
      'Europe/Moscow',
      'America/New_York',
      'Asia/Kathmandu',
      'UTC',
    )
    fc.assert(
      fc.property(instants, zones, (date, zone) => {
        const day = dayKey(date, zone)
        for (const { start, end } of [dayBounds(day, zone), monthBounds(day, zone), yearBounds(day.year, zone)]) {
          expect(start.getTime()).toBeLessThanOrEqual(date.getTime())
          expect(end.getTime()).toBeGreaterThan(date.getTime())
        }
        const { start, end } = dayBounds(day, zone)
        expect(dayKey(start, zone)).toEqual(day)
        expect(dayKey(new Date(end.getTime() - 1), zone)).toEqual(day)
      }),
    )
  })
})

test('daysBetween counts midnights, not hours', () => {
  const evening = new Date('2026-08-05T18:50:00Z')
  expect(daysBetween(evening, new Date('2026-08-05T19:10:00Z'), ALMATY)).toBe(1)
  expect(daysBetween(evening, new Date('2026-08-05T18:55:00Z'), ALMATY)).toBe(0)
  expect(daysBetween(evening, new Date('2027-08-05T18:50:00Z'), ALMATY)).toBe(365)
})

test('isCalendarDay refuses days that do not exist', () => {
  expect(isCalendarDay({ year: 2024, month: 2, day: 29 })).toBe(true)
  expect(isCalendarDay({ year: 2026, month: 2, day: 29 })).toBe(false)
  expect(isCalendarDay({ year: 2026, month: 13, day: 1 })).toBe(false)
  expect(isCalendarDay({ year: 2026, month: 0, day: 1 })).toBe(false)
  expect(isCalendarDay({ year: Number.NaN, month: 1, day: 1 })).toBe(false)
})
