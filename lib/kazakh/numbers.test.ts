import { expect, test } from 'vitest'
import { counted, formatMoney, formatNumber, formatPercent, plural } from './numbers'

test('numbers', () => {
  expect(formatNumber(1234567.5)).toBe('1\u00A0234\u00A0567,5')
  expect(formatNumber(-12)).toBe('-12')
  expect(formatPercent(0.123)).toBe('12,3%')
  expect(formatMoney(1234567.5)).toBe('1\u00A0234\u00A0567,50\u00A0₸')
  expect(formatMoney(500)).toBe('500\u00A0₸')
  expect(formatMoney(12, 'USD')).toBe('12\u00A0$')
  expect(() => formatMoney(1, 'tenge')).toThrow(RangeError)
})

test('a counted noun stays in the singular', () => {
  expect(counted(1, 'мақала')).toBe('1\u00A0мақала')
  expect(counted(12500, 'мақала')).toBe('12\u00A0500\u00A0мақала')
  expect([plural(0), plural(1), plural(2), plural(21)]).toEqual(['other', 'one', 'other', 'other'])
})
