import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { encode } from '@auth/core/jwt'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { Doc, encodeSnapshot, snapshot as snapshotOf } from 'yjs'
import { connect, type Database } from '@/db/client'
import { openSession } from '@/lib/auth/session'
import { cookieNames } from '@/lib/auth/session-token'
import { httpServer } from '@/lib/delivery/http-server'
import { authSecret, readEnv } from '@/lib/env'
import { type BrowserMessage, type ServerMessage, togetherPath } from './messages'
import { Together } from './together'
import { answerUpgrades } from './upgrade'

const env = readEnv({ NODE_ENV: 'test', AUTH_SECRET: 'x'.repeat(40), SITE_URL: 'http://qalam.test' })

/** One instance of the site, as far as writing together goes, on a port of its own. */
export type Instance = { url: string; together: Together; stop: () => Promise<void> }

/** @param port 0 for any that is free */
export async function startInstance(db: Database, url: string, port = 0): Promise<Instance> {
  const server = httpServer()
  const together = await new Together(db, url).start()
  answerUpgrades(server, { db, env, together, others: httpServer() })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${bound.port}${togetherPath}`,
    together,
    stop: async () => {
      await together.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Two instances on one database, each with connections of its own. */
export async function startTwoInstances(db: Database, url: string) {
  const otherDb = connect(url, 4)
  const [one, other] = [await startInstance(db, url), await startInstance(otherDb, url)]
  return {
    one,
    other,
    stop: async () => {
      await one.stop()
      await other.stop()
      await otherDb.destroy()
    },
  }
}

/** Signs a person in. */
export async function signIn(db: Database, userId: string): Promise<{ cookie: string; sessionId: string }> {
  const sessionId = await openSession(db, userId, { address: '203.0.113.1', browser: 'Firefox' })
  const { session } = cookieNames(env)
  const token = await encode({ token: { sessionId }, secret: authSecret(env), salt: session })
  return { cookie: `${session}=${token}`, sessionId }
}

/** Somebody with the article open. */
export type Writer = {
  doc: Doc
  provider: HocuspocusProvider
  messages: ServerMessage[]
  /** The codes with which the line was closed. */
  closed: number[]
  refused: string[]
  leave: () => void
}

/** Opens an article. @param doc a document that somebody has already */
export function openWriter(url: string, articleId: string, cookie: string, doc = new Doc({ gc: false })): Writer {
  const [messages, closed, refused]: [ServerMessage[], number[], string[]] = [[], [], []]
  class SignedInSocket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: 'http://qalam.test' } })
    }
  }
  const line = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: SignedInSocket,
    delay: 100,
    minDelay: 100,
    maxDelay: 300,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: line,
    name: articleId,
    document: doc,
    token: 'cookie',
    onStateless: ({ payload }) => messages.push(JSON.parse(payload)),
    onClose: ({ event }) => closed.push(event.code),
    onAuthenticationFailed: ({ reason }) => refused.push(reason),
  })
  provider.attach()
  const leave = () => {
    provider.destroy()
    line.destroy()
  }
  return { doc, provider, messages, closed, refused, leave }
}

/** Asks the server for something. @param doc what the writer waits to hear of; nothing where it is left out */
export function ask({ provider }: Writer, kind: BrowserMessage['kind'], upTo = 0, doc = new Doc()): void {
  const snapshot = Buffer.from(encodeSnapshot(snapshotOf(doc))).toString('base64')
  const message: BrowserMessage = { kind, upTo, snapshot }
  provider.sendStateless(JSON.stringify(message))
}

/** Waits until something is so. @throws Error when it is not so in time */
export async function until(so: () => boolean | Promise<boolean>, what: string, ms = 8_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`Not in time: ${what}`)
    await wait(20)
  }
}

/** The HTTP status with which a line was refused before it was one; 101 for one that was opened. */
export async function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(url, { headers })
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      socket.terminate()
      resolve(101)
    })
    socket.on('unexpected-response', (request, response) => {
      request.destroy()
      resolve(response.statusCode ?? 0)
    })
    socket.on('error', reject)
  })
}
