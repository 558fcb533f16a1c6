import { expect, test } from 'vitest'
import { wordDeskMessage } from './desk-message'
import { editions } from './editions'
import { deskEn } from './messages/desk-en'
import { deskKk } from './messages/desk-kk'
import { deskRu } from './messages/desk-ru'

test('a value is put in its place, in every language', () => {
  for (const language of editions) {
    const text = wordDeskMessage({ key: 'slugTaken', values: { suggestion: 'adilet-2' } }, language)
    expect(text).toContain('adilet-2')
    expect(text).not.toContain('{')
  }
})

test('a message asks for the same values in every language', () => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  for (const key of Object.keys(deskKk) as (keyof typeof deskKk)[]) {
    expect(slots(deskRu[key]), key).toEqual(slots(deskKk[key]))
    expect(slots(deskEn[key]), key).toEqual(slots(deskKk[key]))
  }
})
