import { describe, expect, test } from 'vitest'
import { editionDates } from './dates'
import { editions } from './editions'

const moment = new Date('2026-08-05T08:52:00Z')

describe('the same moment in Almaty', () => {
  test('in Kazakh', () => {
    const dates = editionDates('kk', 'Asia/Almaty')
    expect(dates.dayAndClock(moment)).toBe('2026 ж. 5 тамыз, 13:52')
    expect(dates.dayWithWeekday(moment)).toBe('2026 ж. 5 тамыз, сәрсенбі')
    expect(dates.month(2026, 8)).toBe('2026 ж. тамыз')
    expect(dates.weekdayNames()).toEqual(['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'])
  })
  test('in Russian', () => {
    const dates = editionDates('ru', 'Asia/Almaty')
    expect(dates.dayAndClock(moment)).toBe('5 августа 2026 г., 13:52')
    expect(dates.month(2026, 8)).toBe('Август 2026 г.')
    expect(dates.monthNames()[0]).toBe('Январь')
  })
  test('in English', () => {
    const dates = editionDates('en', 'Asia/Almaty')
    expect(dates.dayAndClock(moment)).toBe('5 August 2026, 13:52')
    expect(dates.year(2026)).toBe('2026')
    expect(dates.weekdayNames()[0]).toBe('Mon')
  })
})

test('the machine form names the same instant, with the offset of the publication', () => {
  for (const edition of editions) {
    const machine = editionDates(edition, 'Asia/Almaty').machine(moment)
    expect(machine).toBe('2026-08-05T13:52:00+05:00')
    expect(new Date(machine).getTime()).toBe(moment.getTime())
  }
  expect(editionDates('en', 'UTC').machine(moment)).toBe('2026-08-05T08:52:00+00:00')
})

test('a calendar day is that day in every time zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Asia/Almaty', 'Pacific/Pago_Pago']) {
    expect(editionDates('kk', zone).calendarDay({ year: 2026, month: 8, day: 5 })).toBe('2026 ж. 5 тамыз, сәрсенбі')
  }
})
