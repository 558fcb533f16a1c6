import { expect, test } from 'vitest'
import type { EditedFront, FrontStory } from '@/lib/front/front-desk'
import { endPinAt, makeLead, movePin, pinBeside, pinsOf, placeOf, unpin } from './front-order'

const story = (id: string): FrontStory => ({ id, headline: id, section: '', published: '', belongs: true })
const empty: EditedFront = { lead: null, beside: [], strip: { text: '', until: '', article: null } }

function front(lead: string | null, ...beside: string[]): EditedFront {
  const begun = lead === null ? empty : makeLead(empty, story(lead))
  return beside.reduce((some, id) => pinBeside(some, story(id)), begun)
}
const order = (some: EditedFront) => [some.lead?.id ?? '–', ...some.beside.map(({ id }) => id)].join(' ')

test('a new lead sets the former one beside it', () => {
  expect(order(makeLead(front('a', 'b'), story('c')))).toBe('c a b')
})

test('a story stands on a front once', () => {
  expect(order(pinBeside(front('a', 'b'), story('a')))).toBe('a b')
  expect(order(makeLead(front('a', 'b'), story('b')))).toBe('b a')
})

test('moving goes through the lead and back', () => {
  expect(order(movePin(front('a', 'b', 'c'), 'b', 0))).toBe('b a c')
  expect(order(movePin(front('a', 'b', 'c'), 'a', 1))).toBe('b a c')
  expect(order(movePin(front('a', 'b', 'c'), 'a', 2))).toBe('b c a')
  expect(order(movePin(front(null, 'b', 'c'), 'c', 1))).toBe('– c b')
  expect(order(movePin(front(null, 'b', 'c'), 'c', 0))).toBe('c b')
})

test('nothing moves beyond the ends, nor what is not there', () => {
  const some = front('a', 'b')
  for (const to of [-1, 2]) expect(movePin(some, 'a', to)).toBe(some)
  expect(movePin(some, 'x', 0)).toBe(some)
})

test('a lead that is taken away leaves its place to the newest', () => {
  expect(order(unpin(front('a', 'b'), 'a'))).toBe('– b')
  expect(order(unpin(front('a', 'b'), 'b'))).toBe('a')
})

test('an end belongs to one pin and goes with it', () => {
  const some = movePin(endPinAt(front('a', 'b'), 'b', '2026-11-23T09:00'), 'b', 0)
  expect(pinsOf(some).map(({ id, until }) => [id, until])).toEqual([
    ['b', '2026-11-23T09:00'],
    ['a', ''],
  ])
  expect(placeOf(some, 'x')).toBe(-1)
})
