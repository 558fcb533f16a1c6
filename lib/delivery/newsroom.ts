import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { recordingLimits } from '@/lib/media/recording'
import { newsroomPolicy } from './content-policy'

const megabyte = 1024 * 1024
/** The largest file that the library takes; what a picture may be is told by its first bytes. */
const uploadLimit = recordingLimits.video
const bodyLimit = 2 * megabyte

/** The bytes that a request may carry. */
export function bodyLimitOf(upload: boolean): number {
  return upload ? uploadLimit : bodyLimit
}

/** Milliseconds that a request which is no upload may take to arrive: what Node.js itself allows unless told otherwise. */
const arrival = 300_000

/** Ends a request that does not arrive whole in time. The server's own bound is that of the largest upload (http-server.ts). */
export function endWhenSlow(request: IncomingMessage, patience: number = arrival): void {
  const timer = setTimeout(() => !request.complete && request.destroy(), patience).unref()
  request.once('close', () => clearTimeout(timer))
}

/** True when a request says itself that it carries too much. */
export function announcesTooMuch(request: IncomingMessage, limit: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limit
}

/** Watches a body that came without its length, and calls `refuse` once when it grows over the limit. */
export function watchBody(request: IncomingMessage, limit: number, refuse: () => void): void {
  if (request.headers['content-length'] !== undefined) return
  let received = 0
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    if (chunk instanceof Uint8Array) received += chunk.byteLength
    if (received <= limit) return push(chunk, encoding)
    request.push = () => false
    refuse()
    return false
  }
}

/** Answers of the newsroom belong to one person: no cache keeps them, whatever the framework says. */
export function keepPrivate(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'private, no-store')
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => (name.toLowerCase() === 'cache-control' ? response : setHeader(name, value))
}

/** Gives an answer its policy. Next.js reads the number from the same header of the request, and writes it on its scripts. */
export function allowOwnScripts(request: IncomingMessage, response: ServerResponse): void {
  const policy = newsroomPolicy(randomBytes(16).toString('base64'))
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
}
