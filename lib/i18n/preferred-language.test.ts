import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language'

test.each([
  ['kk-KZ,kk;q=0.9,ru;q=0.8', 'kk'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['de-DE,de;q=0.9,en-GB;q=0.7,en;q=0.6', 'en'],
  ['en;q=0.3, ru;q=0.7', 'ru'],
  ['de', 'kk'],
  ['', 'kk'],
])('%s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
