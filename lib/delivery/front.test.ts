import { readFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announceInvalidation } from '@/lib/cache/invalidation-hub'
import { renderScope } from '@/lib/cache/render-scope'
import { localeOfPath } from './address'
import { AssetFiles } from './asset-files'
import { frontHandler } from './front'
import { fileVersion } from './page-files'
import { Pages } from './pages'
import { problemAsPage } from './problem-page'
import { pageRenderer, type RequestHandler } from './render-page'
import { securityHeaders } from './security-headers'
import { httpServer } from './http-server'

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

const picture = Buffer.from('0123456789')
let server: Server
let port: number
let away = false
/** The requests that reached the application, as `METHOD url host`. */
let reached: string[] = []
let pages: Pages

/** Stands where Next's request handler stands: it answers with what it was asked, so that a poisoned page would show. */
const application: RequestHandler = async (request, response) => {
  reached.push(`${request.method} ${request.url} ${request.headers.host}`)
  const path = request.url ?? ''
  // What a server action does: it reads the body before it answers.
  if (request.method === 'POST') await text(request).catch(() => undefined)
  const scope = renderScope().getStore()
  if (path.includes('/status/')) {
    response.writeHead(404, { 'content-type': 'text/html' }).end()
    return
  }
  scope?.tags.add(`address:${path}`)
  if (scope !== undefined) scope.complete = true
  if (path === '/broken') response.statusCode = 500
  if (path === '/unmatched') response.statusCode = 404
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('set-cookie', 'a=b')
  response.setHeader('cache-control', 's-maxage=60')
  const seen = [
    path,
    request.headers.host,
    request.headers.cookie,
    request.headers['x-forwarded-host'],
    request.headers['accept-language'],
  ]
  response.end(`<html><body><p>${seen.join(' | ')}</p><p>${'мәтін '.repeat(200)}</p></body></html>`)
}

beforeAll(async () => {
  const headers = securityHeaders('https://qalam.example')
  pages = new Pages({
    render: pageRenderer(application, 'https://qalam.example'),
    databaseIsAway: () => away,
    notFoundPage: async (key) => problemAsPage(404, localeOfPath(key), headers),
    headers,
    documents: true,
    keep: true,
  })
  server = httpServer()
  server.on(
    'request',
    frontHandler({
      pages,
      assets: new AssetFiles().add('public', '/', false),
      application,
      openMedia: async (key) =>
        key === 'ab/0123456789abcdef-320.webp'
          ? {
              size: picture.byteLength,
              contentType: 'image/webp',
              read: (range) =>
                Readable.from([picture.subarray(range?.start ?? 0, (range?.end ?? picture.byteLength) + 1)]),
            }
          : undefined,
      health: async (check) => (check === 'live' ? { status: 200, body: { status: 'live' } } : undefined),
      databaseIsAway: () => away,
      headers,
      development: false,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  pages.stop()
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  reached = []
  away = false
})

function ask(path: string, headers: Record<string, string> = {}, { method = 'GET', body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Sends bytes as they are, for requests that no client library would write. */
function askRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString()
      socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

describe('a page', () => {
  it('carries the headers that the contract names, and no cookie', async () => {
    const first = await ask('/headers', { 'accept-encoding': 'br' })
    const second = await ask('/headers', { 'accept-encoding': 'br' })
    expect(first.headers['cache-status']).toBe('qalam; fwd=miss; stored')
    expect(second.headers['cache-status']).toBe('qalam; hit')
    expect(second.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(second.headers['cache-control']).toMatch(
      /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    )
    expect(second.headers['content-security-policy']).not.toContain('unsafe-inline')
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('answers 304 to its own tag in any coding, and HEAD without a body', async () => {
    const { headers } = await ask('/conditional', { 'accept-encoding': 'gzip' })
    const tag = headers.etag ?? ''
    expect((await ask('/conditional', { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(304)
    expect((await ask('/conditional', { 'accept-encoding': 'br', 'if-none-match': `W/${tag}, "x"` })).status).toBe(304)
    expect((await ask('/conditional', { 'if-none-match': '"another"' })).status).toBe(200)
    const head = await ask('/conditional', { 'accept-encoding': 'gzip' }, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.body.byteLength).toBe(0)
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
  })

  it('has one strong tag for each coding', async () => {
    const tagsSeen = await Promise.all(
      ['br', 'zstd', 'gzip', 'identity'].map(
        async (coding) => (await ask('/codings', { 'accept-encoding': coding })).headers.etag,
      ),
    )
    expect(new Set(tagsSeen).size).toBe(4)
  })

  it('gives the same text in every coding, also after the plain body was let go', async () => {
    await ask('/plain', { 'accept-encoding': 'gzip' })
    await expect.poll(() => pages.fresh('/plain')?.plain).toBeUndefined()
    const plain = await ask('/plain')
    const zipped = await ask('/plain', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
    expect(plain.headers['content-encoding']).toBeUndefined()
  })
})

describe('an attempt to poison a page', () => {
  const strange = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    cookie: 'session=1',
    'accept-language': 'ru',
  }

  it.each(Object.entries(strange))('by %s changes nothing', async (name, value) => {
    const path = `/poison-${name}`
    const poisoned = await ask(path, { [name]: value })
    const clean = await ask(path)
    expect(poisoned.body.toString()).toContain(`${path} | qalam.example |  |  | `)
    expect(clean.body.equals(poisoned.body)).toBe(true)
    expect(clean.headers['cache-status']).toBe('qalam; hit')
  })

  it('by a parameter that no route declares finds the page that is there', async () => {
    await ask('/parameters')
    const answer = await ask('/parameters?utm_source=x&__nextLocale=ru&_rsc=1')
    expect(answer.headers['cache-status']).toBe('qalam; hit')
    expect(reached).toHaveLength(1)
  })

  it('by another spelling of an address finds the page that is there', async () => {
    await ask('/spelling')
    expect((await ask('/%73pelling')).headers['cache-status']).toBe('qalam; hit')
    expect((await ask('/spelling/')).headers.location).toBe('/spelling')
    expect((await ask('//spelling')).headers.location).toBe('/spelling')
    expect((await ask('http://evil.example/spelling')).headers['cache-status']).toBe('qalam; hit')
    expect(reached).toHaveLength(1)
  })

  it.each([
    'rsc',
    'next-router-prefetch',
    'next-router-state-tree',
    'next-router-segment-prefetch',
    'next-url',
    'next-action',
    'x-nextjs-data',
  ])('by the header %s neither reads nor enters the store', async (name) => {
    const path = `/router-${name}`
    const before = await ask(path, { [name]: '1' })
    expect(before.headers['cache-control']).toBe('private, no-store')
    expect(before.headers['cache-status']).toBeUndefined()
    expect((await ask(path)).headers['cache-status']).toBe('qalam; fwd=miss; stored')
    expect((await ask(path, { [name]: '1' })).headers['cache-status']).toBeUndefined()
  })

  it('by a method other than reading is refused', async () => {
    const answer = await ask('/method', {}, { method: 'POST', body: 'x' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(reached).toEqual([])
  })
})

describe('bad input', () => {
  it('broken encoding is 400 with a page in the language of the edition', async () => {
    const kazakh = await ask('/a%zz')
    expect(kazakh.status).toBe(400)
    expect(kazakh.body.toString()).toContain('lang="kk"')
    expect((await ask('/a?b=%')).status).toBe(400)
    expect((await ask('/ru/a?b=%')).body.toString()).toContain('lang="ru"')
    expect(reached).toEqual([])
  })

  it('a body over the limit is 413, announced or not', async () => {
    const announced = await ask(
      '/admin/sign-in',
      { 'content-length': String(3 * 1024 * 1024) },
      { method: 'POST', body: 'x' },
    )
    expect(announced.status).toBe(413)
    const chunk = 'x'.repeat(1024 * 1024)
    const chunked = await askRaw(
      `POST /admin/sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${`100000\r\n${chunk}\r\n`.repeat(3)}0\r\n\r\n`,
    )
    expect(chunked).toMatch(/^HTTP\/1\.1 413/)
  })

  it('headers without end are 431', async () => {
    expect(await askRaw(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    )
  })

  it('an address that no route matches shows our page, once', async () => {
    const answer = await ask('/unmatched')
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toContain('Бет табылмады')
    expect((await ask('/unmatched')).headers['cache-status']).toBe('qalam; hit')
  })

  it('a render that fails is 500, never stored', async () => {
    expect((await ask('/broken')).status).toBe(500)
    expect((await ask('/broken')).headers['cache-control']).toBe('no-store')
  })
})

describe('a database that is away', () => {
  it('leaves pages that were seen, says so, and closes the newsroom', async () => {
    await ask('/seen')
    away = true
    const page = await ask('/seen')
    expect(page.status).toBe(200)
    expect(page.headers['cache-status']).toBe('qalam; hit; detail=stale-if-error')
    announceInvalidation(['address:/seen'])
    expect((await ask('/seen')).headers['cache-status']).toBe('qalam; hit; detail=stale-if-error')
    const newsroom = await ask('/admin/articles')
    expect(newsroom.status).toBe(503)
    expect(newsroom.headers['retry-after']).toBe('5')
    away = false
    expect((await ask('/seen')).headers['cache-status']).toBe('qalam; fwd=miss; stored')
  })
})

describe('files', () => {
  const path = '/media/ab/0123456789abcdef-320.webp'

  it('media come in ranges, but not for a stale tag', async () => {
    const whole = await ask(path)
    expect(whole.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const tag = whole.headers.etag ?? ''
    const part = await ask(path, { range: 'bytes=2-4', 'if-range': tag })
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10'])
    const stale = await ask(path, { range: 'bytes=2-4', 'if-range': '"old"' })
    expect([stale.status, stale.body.toString()]).toEqual([200, '0123456789'])
    expect((await ask(path, { range: 'bytes=20-' })).status).toBe(416)
    expect((await ask(path, { 'if-none-match': tag })).status).toBe(304)
    expect((await ask('/media/../../etc/passwd')).status).toBe(400)
    expect((await ask('/media/none')).status).toBe(404)
  })

  it('of the program come compressed and lasting by their names', async () => {
    const css = await ask('/feed.css', { 'accept-encoding': 'br' })
    expect(css.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/css; charset=utf-8' })
    expect((await ask('/_next/static/none.js')).status).toBe(404)
    const kept = async (version: string) => (await ask(`/reader.js?v=${version}`)).headers['cache-control']
    expect(await kept(fileVersion(readFileSync('public/reader.js')))).toBe('public, max-age=31536000, immutable')
    expect(await kept('earlier')).toBe('public, max-age=3600')
  })
})

it('health is answered by name', async () => {
  expect(JSON.parse((await ask('/health/live')).body.toString())).toEqual({ status: 'live' })
  expect((await ask('/health/other')).status).toBe(404)
})

it('the newsroom is never kept', async () => {
  const answer = await ask('/admin')
  expect(answer.headers['cache-control']).toBe('private, no-store')
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/)
  await ask('/admin')
  expect(reached).toHaveLength(2)
})
