import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTimeIn, momentIn, offsetName } from './zoned-time'

describe('momentIn', () => {
  it.each([
    ['2026-11-22T14:05', 'Asia/Almaty', '2026-11-22T09:05:00.000Z'],
    ['2026-11-22T14:05:00', 'Asia/Almaty', '2026-11-22T09:05:00.000Z'],
    // Kazakhstan went over to one zone on 1 March 2024: the same clock meant another moment before.
    ['2024-02-29T12:00', 'Asia/Almaty', '2024-02-29T06:00:00.000Z'],
    ['2024-03-02T12:00', 'Asia/Almaty', '2024-03-02T07:00:00.000Z'],
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    // This hour comes twice; the first time is still summer time.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-01-01T00:00', 'America/St_Johns', '2026-01-01T03:30:00.000Z'],
  ])('reads %s in %s', (local, zone, moment) => {
    expect(momentIn(local, zone)?.toISOString()).toBe(moment)
  })

  it.each([
    ['', 'Asia/Almaty'],
    ['ертең', 'Asia/Almaty'],
    ['2026-02-30T12:00', 'Asia/Almaty'],
    ['2026-11-22T25:00', 'Asia/Almaty'],
    // The clocks went from 2:00 to 3:00.
    ['2026-03-29T02:30', 'Europe/Berlin'],
  ])('knows no moment for %j in %s', (local, zone) => {
    expect(momentIn(local, zone)).toBeUndefined()
  })

  it('is the inverse of localTimeIn wherever clocks do not change', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (date) => {
          const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
          expect(momentIn(localTimeIn(minute, 'Asia/Almaty'), 'Asia/Almaty')).toEqual(minute)
        },
      ),
    )
  })
})

it.each([
  ['Asia/Almaty', 'UTC+5'],
  ['America/St_Johns', 'UTC−3:30'],
  ['Asia/Kathmandu', 'UTC+5:45'],
  ['UTC', 'UTC+0'],
])('names the offset of %s', (zone, name) => {
  expect(offsetName(new Date('2026-11-22T00:00:00Z'), zone)).toBe(name)
})
