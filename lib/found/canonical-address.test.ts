import { expect, test } from 'vitest'
import { isListed, parseCanonical } from './canonical-address'

test.each([
  [' https://egemen.kz/article/123#top ', 'https://egemen.kz/article/123'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['https://example.org/жол', 'https://example.org/%D0%B6%D0%BE%D0%BB'],
])('%s is an address', (typed, address) => {
  expect(parseCanonical(typed)).toBe(address)
})

test.each([
  '',
  'egemen.kz/a',
  '/sayasat/bir',
  'javascript:alert(1)',
  'ftp://example.org/',
  'https://user:word@example.org/',
  'https://localhost/',
  'https://',
  `https://example.org/${'a'.repeat(1000)}`,
])('%s is none', (typed) => expect(parseCanonical(typed)).toBeUndefined())

test('sitemaps name what is ours and does not ask to be left out', () => {
  const own = 'https://qalam.example/sayasat/bir'
  expect(isListed({ canonical: '', noindex: false }, own)).toBe(true)
  expect(isListed({ canonical: own, noindex: false }, own)).toBe(true)
  expect(isListed({ canonical: 'https://egemen.kz/a', noindex: false }, own)).toBe(false)
  expect(isListed({ canonical: '', noindex: true }, own)).toBe(false)
})
