import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderScope } from '@/lib/cache/render-scope'
import { localeOfPath } from './address'
import { AssetFiles } from './asset-files'
import { frontHandler } from './front'
import { httpServer } from './http-server'
import { Pages } from './pages'
import { problemAsPage } from './problem-page'
import { pageRenderer, type RequestHandler } from './render-page'
import { readerHeaders, securityHeaders } from './security-headers'

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
type Asked = { method?: string; body?: string }

const picture = Buffer.from('0123456789')

/**
 * The front as it serves the site, for tests that ask it over a real socket. Behind it stands, where Next's request handler stands, an
 * application that answers with what it was asked, so that a poisoned page would show.
 */
export class TestFront {
  /** Whether the database is away. */
  away = false
  /** The requests that reached the application, as `METHOD url host`. */
  reached: string[] = []
  readonly pages: Pages
  readonly #server = httpServer()

  constructor() {
    const headers = securityHeaders('https://qalam.example')
    const forReaders = readerHeaders('https://qalam.example')
    const application: RequestHandler = (request, response) => answer(request, response, this.reached)
    this.pages = new Pages({
      render: pageRenderer(application, 'https://qalam.example'),
      databaseIsAway: () => this.away,
      notFoundPage: async (key) => problemAsPage(404, localeOfPath(key), forReaders),
      headers: forReaders,
      documents: true,
      keep: true,
    })
    const front = frontHandler({
      pages: this.pages,
      assets: new AssetFiles().add('public', '/', false),
      application,
      openMedia: async (key) => (key === 'ab/0123456789abcdef-320.webp' ? openPicture() : undefined),
      health: async (check) => (check === 'live' ? { status: 200, body: { status: 'live' } } : undefined),
      databaseIsAway: () => this.away,
      headers,
      development: false,
    })
    this.#server.on('request', front)
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  close(): void {
    this.pages.stop()
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** Forgets what was asked before; the pages that were kept stay. */
  begin(): void {
    this.reached = []
    this.away = false
  }

  ask(path: string, headers: Record<string, string> = {}, { method = 'GET', body = '' }: Asked = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port: this.#port, path, method, headers }, (response) => {
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
  askRaw(bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#port, '127.0.0.1', () => socket.write(bytes))
      let heard = ''
      socket.on('data', (chunk) => {
        heard += chunk.toString()
        socket.end()
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(heard))
    })
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port
  }
}

async function answer(...[request, response, reached]: [...Parameters<RequestHandler>, string[]]): Promise<void> {
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

function openPicture() {
  return {
    size: picture.byteLength,
    contentType: 'image/webp',
    read: (range?: { start: number; end: number }) =>
      Readable.from([picture.subarray(range?.start ?? 0, (range?.end ?? picture.byteLength) + 1)]),
  }
}
