import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Locale, localeOf, locales } from '@/lib/i18n/editions'
import type { StoredFile } from '@/lib/media/storage'
import { preferredLanguage } from '@/lib/i18n/preferred-language'
import { type Address, localeOfPath, parseAddress } from './address'
import type { AssetFiles } from './asset-files'
import { writeAwayPage } from './away-page'
import { allowOwnScripts, announcesTooMuch, bodyLimitOf, endWhenSlow, keepPrivate, watchBody } from './newsroom'
import { type Pages, RenderFailure } from './pages'
import { type Problem, problemPage, problemPolicy } from './problem-page'
import type { RequestHandler } from './render-page'
import { routeKind } from './route-kind'
import { sendMedia } from './send-media'
import { sendPage } from './send-page'

export type FrontOptions = {
  pages: Pages
  assets: AssetFiles
  /** Next's request handler, for the newsroom. */
  application: RequestHandler
  openMedia: (key: string) => Promise<StoredFile | undefined>
  health: (check: string) => Promise<{ status: number; body: unknown } | undefined>
  databaseIsAway: () => boolean
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>
  development: boolean
}

/** What only the client runtime of Next.js sends; a page must never be made from such a request, nor given to it. */
const routerHeaders = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'next-action',
  'x-nextjs-data',
] as const
const retryAfter = '5'

/** Answers every request of the site. A page that lies ready is answered at once, before its address is even read. */
export function frontHandler(options: FrontOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { pages, databaseIsAway } = options
  return (request, response) => {
    const page = pages.fresh(request.url ?? '/')
    if (page !== undefined && isReading(request) && !isForRouter(request)) {
      sendPage(request, response, page, databaseIsAway() ? 'stale-if-error' : 'hit')
      return
    }
    answer(options, request, response).catch((error: unknown) => {
      // Refused already, and the application then stumbled over the body that never came.
      if (response.writableEnded) return
      console.error(`${request.method} ${request.url} failed:`, error)
      const locale = localeOfRequest(request)
      if (response.headersSent) response.destroy()
      else sendProblem(options, request, response, databaseIsAway() ? 503 : 500, locale)
    })
  }
}

async function answer(options: FrontOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = parseAddress(request.url ?? '/')
  if (address.kind === 'broken') return sendProblem(options, request, response, 400, localeOfRequest(request))
  if (address.kind === 'moved') return sendMoved(options, response, address.location)
  if (options.assets.has(address.path)) return await answerAsset(options, request, response, address.path)
  const route = routeKind(address)
  switch (route.kind) {
    case 'newsroom':
      return await answerNewsroom(options, request, response, { upload: route.upload, path: address.path })
    case 'asset':
      return options.development
        ? await options.application(request, response)
        : await answerAsset(options, request, response, address.path)
    case 'media':
      return await answerMedia(options, request, response, route.mediaKey)
    case 'health':
      return await answerHealth(options, request, response, route.check)
    case 'reader':
      return await answerReader(options, request, response, { address, key: route.key })
  }
}

type Reading = { address: Extract<Address, { kind: 'address' }>; key: string }

async function answerReader(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  { address, key }: Reading,
): Promise<void> {
  const locale = localeOfPath(address.path)
  if (!isReading(request)) return sendProblem(options, request, response, 405, locale)
  if (isForRouter(request)) {
    keepPrivate(response, options.headers)
    return await options.application(request, response)
  }
  try {
    const { page, provenance } = await options.pages.get(key)
    sendPage(request, response, page, provenance)
  } catch (error) {
    if (!(error instanceof RenderFailure)) throw error
    console.error(error)
    await sendFailure(options, request, response, locale)
  }
}

/** The edition's own page for a failure if it can be had, else one that depends on nothing. */
async function sendFailure(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  locale: Locale,
): Promise<void> {
  const problem = options.databaseIsAway() ? 503 : 500
  const own = await options.pages.get(`/${locale.segment}/status/${problem}`).catch(() => undefined)
  if (own?.page.status !== 200) return sendProblem(options, request, response, problem, locale)
  response.setHeader('Retry-After', retryAfter)
  sendPage(request, response, { ...own.page, status: problem, prepared: new Map() }, 'passed')
}

async function answerNewsroom(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  { upload, path }: { upload: boolean; path: string },
): Promise<void> {
  const limit = bodyLimitOf(upload)
  const refuse = () => sendProblem(options, request, response, 413, localeOfRequest(request))
  if (announcesTooMuch(request, limit)) return refuse()
  watchBody(request, limit, refuse)
  if (!upload) endWhenSlow(request)
  if (!path.startsWith('/_next') && !path.startsWith('/__next')) {
    keepPrivate(response, options.headers)
    if (!options.development) allowOwnScripts(request, response)
    if (options.databaseIsAway())
      return writeAwayPage(response, preferredLanguage(request.headers['accept-language'] ?? ''), Number(retryAfter))
  }
  await options.application(request, response)
}

async function answerAsset(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (!isReading(request)) return sendProblem(options, request, response, 405, localeOfPath(path))
  const sent = await options.assets.send(request, response, path, options.headers)
  if (!sent) sendProblem(options, request, response, 404, localeOfPath(path))
}

async function answerMedia(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
): Promise<void> {
  if (!isReading(request)) return sendProblem(options, request, response, 405, locales[0])
  const file = await options.openMedia(key)
  if (file === undefined) sendProblem(options, request, response, 404, locales[0])
  else sendMedia(request, response, { key, file, headers: options.headers })
}

async function answerHealth(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  check: string,
): Promise<void> {
  const health = await options.health(check)
  if (health === undefined) return sendProblem(options, request, response, 404, locales[0])
  const body = JSON.stringify(health.body)
  response.writeHead(health.status, {
    ...options.headers,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Length': String(Buffer.byteLength(body)),
  })
  response.end(body)
}

function sendMoved({ headers }: FrontOptions, response: ServerResponse, location: string): void {
  response
    .writeHead(308, { ...headers, Location: location, 'Cache-Control': 'public, max-age=3600', 'Content-Length': '0' })
    .end()
}

/** How long the rest of a refused body is taken in and thrown away. */
const lingerMs = 2_000

function sendProblem(
  { headers }: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  problem: Problem,
  locale: Locale,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(problemPage(problem, locale))
  // What is left of an unread body would be taken for the next request.
  const unread = problem === 413 || (!request.complete && !isReading(request))
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(problem, {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': problemPolicy,
    'Cache-Control': 'no-store',
    'Content-Length': String(body.byteLength),
    ...(problem === 503 ? { 'Retry-After': retryAfter } : {}),
    ...(problem === 405 ? { Allow: 'GET, HEAD' } : {}),
    ...(unread ? { Connection: 'close' } : {}),
  })
  if (!unread) {
    response.end(body)
    return
  }
  response.write(body)
  // Who still sends hears nothing when the line is cut under them: what comes is thrown away for a moment first.
  const close = () => response.end()
  const patience = setTimeout(close, lingerMs).unref()
  request.once('end', () => {
    clearTimeout(patience)
    close()
  })
  request.resume()
}

function isReading(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

function isForRouter(request: IncomingMessage): boolean {
  const { headers } = request
  return routerHeaders.some((name) => headers[name] !== undefined)
}

/** For answers that are never kept: the newsroom has no prefix, so the browser's language decides there. */
function localeOfRequest(request: IncomingMessage): Locale {
  const [path = '/'] = (request.url ?? '/').split('?')
  if (!/^\/(?:admin|api)(?:\/|$)/.test(path)) return localeOfPath(path)
  return localeOf(preferredLanguage(request.headers['accept-language'] ?? ''))
}
