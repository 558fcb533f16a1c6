import { expect, test } from 'vitest'
import type { Edition } from './editions'
import { newsroomMessages, word } from './newsroom-message'

const slotsIn = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
const keys = Object.keys(newsroomMessages('kk')) as (keyof ReturnType<typeof newsroomMessages>)[]

test('a message takes the same values in every language', () => {
  const places = (language: Edition) => keys.map((key) => [key, slotsIn(newsroomMessages(language)[key])])
  expect(places('ru')).toEqual(places('kk'))
  expect(places('en')).toEqual(places('kk'))
})

test('each language keeps to its own letters', () => {
  for (const key of keys) {
    expect(newsroomMessages('en')[key]).not.toMatch(/\p{Script=Cyrillic}/u)
    expect(newsroomMessages('ru')[key]).not.toMatch(/[әғқңөұүһі]/i)
  }
})

test('values are put into their places, and what looks like a place in a value stays', () => {
  expect(word('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2')
})
