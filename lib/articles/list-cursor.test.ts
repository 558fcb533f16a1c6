import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeCursor, parseCursor } from './list-cursor'

const cursor = fc.record({
  at: fc.date({ min: new Date(0), max: new Date('5000-01-01T00:00:00Z'), noInvalidDate: true }),
  id: fc.uuid(),
})

test('a place in a list comes back from its address', () => {
  fc.assert(
    fc.property(cursor, (place) => {
      expect(parseCursor(encodeCursor(place))).toEqual(place)
    }),
  )
})

test('an address needs no escaping', () => {
  fc.assert(
    fc.property(cursor, (place) => {
      expect(encodeURIComponent(encodeCursor(place))).toBe(encodeCursor(place))
    }),
  )
})

test('whatever else stands in an address is refused', () => {
  const good = encodeCursor({ at: new Date('2026-11-22T09:05:00Z'), id: '0199a5b4-6f00-7000-8000-1234567890ab' })
  for (const bad of ['', '-', 'before', good.slice(1, -1), `${good}A`, `0${good}`, good.toUpperCase()]) {
    expect(parseCursor(bad), bad).toBeUndefined()
  }
})

test('one place has one address', () => {
  // The last of 22 characters of base64url has two bits that mean something: sixteen letters would stand for four ids.
  const stands = encodeCursor({ at: new Date('2026-11-22T09:05:00Z'), id: '0199a5b4-6f00-7000-8000-1234567890ab' })
  const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    .split('')
    .map((last) => stands.slice(0, -1) + last)
  const ids = others.flatMap((text) => parseCursor(text)?.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(4)
})
