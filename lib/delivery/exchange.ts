import type { IncomingMessage, ServerResponse } from 'node:http'
import { findCurrentUser } from '@/lib/auth/session'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { exchange } from '@/lib/together/exchange'
import { exchangeMaxBytes } from '@/lib/together/messages'
import type { Together } from '@/lib/together/together'

const address = /^\/admin\/articles\/([0-9a-f-]{36})\/together$/

/**
 * Answers writing together over plain HTTP. It is answered here and not by a route of Next.js because the documents that are open lie in
 * this part of the process.
 * @returns false when the request has been answered here
 */
export async function passExchange(
  together: Together,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, articleId] = address.exec((request.url ?? '').split('?')[0] ?? '') ?? []
  if (articleId === undefined || request.method !== 'POST') return true
  const user = await findCurrentUser(database(), readEnv(), request.headers.cookie ?? '')
  const answer = await exchange(database(), together, user, articleId, await toRequest(request))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
  return false
}

async function toRequest(request: IncomingMessage): Promise<Request> {
  const { 'content-type': type, 'sec-fetch-site': from } = request.headers
  const headers = new Headers()
  if (type !== undefined) headers.set('content-type', type)
  if (typeof from === 'string') headers.set('sec-fetch-site', from)
  const init = { method: 'POST', headers, body: await readBytes(request) }
  return new Request(new URL(request.url ?? '/', 'http://localhost'), init)
}

/** The body; of one that is too large, enough to be refused. */
async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const part = Buffer.from(chunk)
    chunks.push(part)
    bytes += part.byteLength
    if (bytes > exchangeMaxBytes) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}
