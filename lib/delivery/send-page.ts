import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedCodings, type Coding } from './encoding'
import type { Provenance } from './pages'
import { bodyIn, type StoredPage } from './stored-page'

const cacheStatus: Record<Provenance, string> = {
  hit: 'qalam; hit',
  stored: 'qalam; fwd=miss; stored',
  passed: 'qalam; fwd=miss',
  'stale-if-error': 'qalam; hit; detail=stale-if-error',
}

/**
 * What shared caches are told. They hear of no publish, so they may keep a page for a second and no longer; what they have kept they may
 * give out for a day while this server fails. The page store itself is told of every change, so `Age` would say nothing.
 */
const cacheControl = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400'
const goneCacheControl = 'public, max-age=0, s-maxage=1'

function cacheControlOf(status: number): string {
  if (status >= 500) return 'no-store'
  return status < 400 ? cacheControl : goneCacheControl
}

/**
 * An nginx in front counts in whole seconds: told "one second" it would hold a page for up to two. An instant in place of an age makes it
 * ask again with the next second. Nothing else of the answer changes, whoever asks for this.
 */
function untilNextSecond(): string[] {
  return ['X-Accel-Expires', `@${Math.floor(Date.now() / 1000)}`]
}

/** Answers with a page: 304 when the client has it, else its body in the best coding that the client takes. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  provenance: Provenance,
): void {
  const coding = page.compressible ? acceptedCodings(request.headers['accept-encoding'])[0] : undefined
  const extra = request.headers['x-front'] === 'nginx' ? untilNextSecond() : undefined
  if (isUnchanged(request, page)) {
    const headers = headersOf(page, coding, provenance, undefined)
    response.writeHead(304, extra === undefined ? headers : [...headers, ...extra]).end()
    return
  }
  const send = (body: Buffer) => {
    const headers = headersOf(page, coding, provenance, body)
    response.writeHead(page.status, extra === undefined ? headers : [...headers, ...extra])
    response.end(body)
  }
  const ready = coding === undefined ? page.plain : page.coded.get(coding)
  if (ready !== undefined) send(ready)
  else
    bodyIn(page, coding).then(send, (error: unknown) =>
      response.destroy(error instanceof Error ? error : new Error(String(error))),
    )
}

/** The headers of a page in a coding, made once for each; without a body they are those of a 304. */
function headersOf(
  page: StoredPage,
  coding: Coding | undefined,
  provenance: Provenance,
  body: Buffer | undefined,
): string[] {
  const name = `${coding ?? ''} ${provenance}${body === undefined ? '' : ' body'}`
  const prepared = page.prepared.get(name)
  if (prepared !== undefined) return prepared
  const list = [
    ...page.headers,
    'Cache-Control',
    cacheControlOf(page.status),
    'Vary',
    'Accept-Encoding',
    'ETag',
    entityTag(page, coding),
    ...(coding === undefined ? [] : ['Content-Encoding', coding]),
    'Cache-Status',
    cacheStatus[provenance],
    ...(body === undefined ? [] : ['Content-Length', String(body.byteLength)]),
  ]
  page.prepared.set(name, list)
  return list
}

/** Strong, so each coding has its own (RFC 9110, 8.8.3.3). */
function entityTag(page: StoredPage, coding: Coding | undefined): string {
  return coding === undefined ? `"${page.hash}"` : `"${page.hash}-${coding}"`
}

/** `If-None-Match` goes before `If-Modified-Since` (RFC 9110, 13.2.2). A page in another coding is the same page. */
function isUnchanged(request: IncomingMessage, page: StoredPage): boolean {
  if (page.status !== 200) return false
  const match = request.headers['if-none-match']
  if (match !== undefined) return match.trim() === '*' || match.split(',').some((tag) => hashIn(tag) === page.hash)
  const since = request.headers['if-modified-since']
  if (since === undefined || page.lastModified === undefined) return false
  return Date.parse(page.lastModified) <= Date.parse(since)
}

function hashIn(tag: string): string | undefined {
  return /^\s*(?:W\/)?"([\w-]{22})(?:-(?:br|zstd|gzip))?"\s*$/.exec(tag)?.[1]
}
