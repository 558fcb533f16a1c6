import { expect, test } from 'vitest'
import { tags } from '@/lib/cache/tags'
import { cacheClock } from '@/lib/cache/tag-times'
import { pageFrom } from './stored-page'

function headersOf(names: readonly string[]): Record<string, string> {
  const rendered = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<!doctype html><title>Мақала</title>'),
    tags: new Set(names),
    complete: true,
    begunAt: cacheClock(),
  }
  const { headers } = pageFrom('/a', rendered, { headers: {}, documents: true })
  return Object.fromEntries(headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [])))
}

test('a page that asks search engines to leave it out says so in a header too; every other page does not', () => {
  expect(headersOf([tags.article('1'), tags.unlisted()])['X-Robots-Tag']).toBe('noindex')
  expect(headersOf([tags.article('1')])).not.toHaveProperty('X-Robots-Tag')
})
