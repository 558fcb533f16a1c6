import { expect, test } from 'vitest'
import { jsonLdText } from './json-ld'

test('a headline cannot close the element that the data stands in', () => {
  const text = jsonLdText({ headline: '</script><script>alert(1)</script><!--' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script><!--' })
})

test('line separators are escaped', () => {
  expect(jsonLdText({ text: 'a\u2028b\u2029c' })).toBe(String.raw`{"text":"a\u2028b\u2029c"}`)
})
