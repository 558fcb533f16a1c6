import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { announceInvalidation } from '@/lib/cache/invalidation-hub'
import { TestFront } from './front-fixture'
import { fileVersion } from './page-files'

const front = await new TestFront().open()
beforeEach(() => front.begin())
afterAll(() => front.close())

describe('a page', () => {
  it('carries the headers that the contract names, and no cookie', async () => {
    const first = await front.ask('/headers', { 'accept-encoding': 'br' })
    const second = await front.ask('/headers', { 'accept-encoding': 'br' })
    expect(first.headers['cache-status']).toBe('qalam; fwd=miss; stored')
    expect(second.headers['cache-status']).toBe('qalam; hit')
    expect(second.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-opener-policy': 'unsafe-none',
    })
    expect(second.headers['cache-control']).toMatch(
      /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    )
    expect(second.headers['content-security-policy']).not.toContain('unsafe-inline')
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('answers 304 to its own tag in any coding, and HEAD without a body', async () => {
    const { headers } = await front.ask('/conditional', { 'accept-encoding': 'gzip' })
    const tag = headers.etag ?? ''
    expect((await front.ask('/conditional', { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(304)
    expect(
      (await front.ask('/conditional', { 'accept-encoding': 'br', 'if-none-match': `W/${tag}, "x"` })).status,
    ).toBe(304)
    expect((await front.ask('/conditional', { 'if-none-match': '"another"' })).status).toBe(200)
    const head = await front.ask('/conditional', { 'accept-encoding': 'gzip' }, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.body.byteLength).toBe(0)
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
  })

  it('has one strong tag for each coding', async () => {
    const tagsSeen = await Promise.all(
      ['br', 'zstd', 'gzip', 'identity'].map(
        async (coding) => (await front.ask('/codings', { 'accept-encoding': coding })).headers.etag,
      ),
    )
    expect(new Set(tagsSeen).size).toBe(4)
  })

  it('gives the same text in every coding, also after the plain body was let go', async () => {
    await front.ask('/plain', { 'accept-encoding': 'gzip' })
    await expect.poll(() => front.pages.fresh('/plain')?.plain).toBeUndefined()
    const plain = await front.ask('/plain')
    const zipped = await front.ask('/plain', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
    expect(plain.headers['content-encoding']).toBeUndefined()
  })
})

describe('bad input', () => {
  it('broken encoding is 400 with a page in the language of the edition', async () => {
    const kazakh = await front.ask('/a%zz')
    expect(kazakh.status).toBe(400)
    expect(kazakh.body.toString()).toContain('lang="kk"')
    expect((await front.ask('/a?b=%')).status).toBe(400)
    expect((await front.ask('/ru/a?b=%')).body.toString()).toContain('lang="ru"')
    expect(front.reached).toEqual([])
  })

  it('a body over the limit is 413, announced or not', async () => {
    const announced = await front.ask(
      '/admin/sign-in',
      { 'content-length': String(3 * 1024 * 1024) },
      { method: 'POST', body: 'x' },
    )
    expect(announced.status).toBe(413)
    const chunk = 'x'.repeat(1024 * 1024)
    const chunked = await front.askRaw(
      `POST /admin/sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${`100000\r\n${chunk}\r\n`.repeat(3)}0\r\n\r\n`,
    )
    expect(chunked).toMatch(/^HTTP\/1\.1 413/)
  })

  it('headers without end are 431', async () => {
    expect(await front.askRaw(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    )
  })

  it('an address that no route matches shows our page, once', async () => {
    const answer = await front.ask('/unmatched')
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toContain('Бет табылмады')
    expect((await front.ask('/unmatched')).headers['cache-status']).toBe('qalam; hit')
  })

  it('a render that fails is 500, never stored', async () => {
    expect((await front.ask('/broken')).status).toBe(500)
    expect((await front.ask('/broken')).headers['cache-control']).toBe('no-store')
  })
})

describe('a database that is away', () => {
  it('leaves pages that were seen, says so, and closes the newsroom', async () => {
    await front.ask('/seen')
    front.away = true
    const page = await front.ask('/seen')
    expect(page.status).toBe(200)
    expect(page.headers['cache-status']).toBe('qalam; hit; detail=stale-if-error')
    announceInvalidation(['address:/seen'])
    expect((await front.ask('/seen')).headers['cache-status']).toBe('qalam; hit; detail=stale-if-error')
    const newsroom = await front.ask('/admin/articles')
    expect(newsroom.status).toBe(503)
    expect(newsroom.headers['retry-after']).toBe('5')
    front.away = false
    expect((await front.ask('/seen')).headers['cache-status']).toBe('qalam; fwd=miss; stored')
  })
})

describe('files', () => {
  const path = '/media/ab/0123456789abcdef-320.webp'

  it('media come in ranges, but not for a stale tag', async () => {
    const whole = await front.ask(path)
    expect(whole.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const tag = whole.headers.etag ?? ''
    const part = await front.ask(path, { range: 'bytes=2-4', 'if-range': tag })
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10'])
    const stale = await front.ask(path, { range: 'bytes=2-4', 'if-range': '"old"' })
    expect([stale.status, stale.body.toString()]).toEqual([200, '0123456789'])
    expect((await front.ask(path, { range: 'bytes=20-' })).status).toBe(416)
    expect((await front.ask(path, { 'if-none-match': tag })).status).toBe(304)
    expect((await front.ask('/media/../../etc/passwd')).status).toBe(400)
    expect((await front.ask('/media/none')).status).toBe(404)
  })

  it('of the program come compressed and lasting by their names', async () => {
    const css = await front.ask('/feed.css', { 'accept-encoding': 'br' })
    expect(css.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/css; charset=utf-8' })
    expect((await front.ask('/_next/static/none.js')).status).toBe(404)
    const kept = async (version: string) => (await front.ask(`/reader.js?v=${version}`)).headers['cache-control']
    expect(await kept(fileVersion(readFileSync('public/reader.js')))).toBe('public, max-age=31536000, immutable')
    expect(await kept('earlier')).toBe('public, max-age=3600')
  })
})

it('health is answered by name', async () => {
  expect(JSON.parse((await front.ask('/health/live')).body.toString())).toEqual({ status: 'live' })
  expect((await front.ask('/health/other')).status).toBe(404)
})

it('the newsroom is never kept', async () => {
  const answer = await front.ask('/admin')
  expect(answer.headers['cache-control']).toBe('private, no-store')
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/)
  await front.ask('/admin')
  expect(front.reached).toHaveLength(2)
})
