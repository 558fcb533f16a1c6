import { expect, test } from 'vitest'
import { type DeskMessageKey, wordDeskMessage } from './desk-message'
import { editions } from './editions'
import { deskEn } from './messages/desk-en'
import { deskKk } from './messages/desk-kk'
import { deskRu } from './messages/desk-ru'

function slotsOf(messages: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
  )
}

test('a value is put in its place, in every language', () => {
  for (const language of editions) {
    const text = wordDeskMessage({ key: 'slugTaken', values: { suggestion: 'adilet-2' } }, language)
    expect(text).toContain('adilet-2')
    expect(text).not.toContain('{')
  }
})

test('a message asks for the same values in every language', () => {
  expect(slotsOf(deskRu)).toEqual(slotsOf(deskKk))
  expect(slotsOf(deskEn)).toEqual(slotsOf(deskKk))
})

test('no message of one language is left standing in another', () => {
  const keys = Object.keys(deskKk) as DeskMessageKey[]
  const kazakh = new Set<string>(Object.values(deskKk))
  expect(keys.filter((key) => kazakh.has(deskRu[key]))).toEqual([])
  expect(keys.filter((key) => /[А-яЁёӘә]/.test(deskEn[key]))).toEqual([])
})
