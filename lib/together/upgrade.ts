import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Database } from '@/db/client'
import { findCurrentUser, type SignedInUser } from '@/lib/auth/session'
import { isDatabaseAway } from '@/lib/database-away'
import type { Env } from '@/lib/env'
import { Line, messageMaxBytes } from './line'
import { togetherPath } from './messages'
import type { Together } from './together'

/** Tabs and devices of one person on one instance. */
const linesOfOnePerson = 30

type Options = { db: Database; env: Env; together: Together; /** Takes every other upgrade. */ others: Server }

/** Answers the upgrades of an HTTP server: those for writing together, of people who are signed in, and hands on the others. */
export function answerUpgrades(server: Server, { db, env, together, others }: Options): void {
  const sockets = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload: messageMaxBytes })
  const lines = new Map<string, number>()
  const count = (userId: string, change: number) => {
    const now = (lines.get(userId) ?? 0) + change
    if (now > 0) lines.set(userId, now)
    else lines.delete(userId)
  }
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== togetherPath) {
      if (!others.emit('upgrade', request, socket, head)) socket.destroy()
      return
    }
    socket.on('error', () => socket.destroy())
    void admit(db, env, request).then((admitted) => {
      if (!admitted.ok) return refuse(socket, admitted.status)
      const { user } = admitted
      if ((lines.get(user.id) ?? 0) >= linesOfOnePerson) return refuse(socket, '429 Too Many Requests')
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        count(user.id, 1)
        const line = new Line(webSocket)
        line.onEnd(() => count(user.id, -1))
        together.join(line, user)
      })
    })
  })
}

type Admitted = { ok: true; user: SignedInUser } | { ok: false; status: string }

/** A browser says with every WebSocket which site opens it; the session cookie alone would come from any. */
async function admit(db: Database, env: Env, request: IncomingMessage): Promise<Admitted> {
  if (!isOwnOrigin(request, env)) return { ok: false, status: '403 Forbidden' }
  try {
    const user = await findCurrentUser(db, env, request.headers.cookie ?? '')
    return user === undefined ? { ok: false, status: '401 Unauthorized' } : { ok: true, user }
  } catch (error) {
    if (!isDatabaseAway(error)) console.error('Somebody could not be let in to write together:', error)
    return { ok: false, status: '503 Service Unavailable' }
  }
}

/** The site is known by its address and, where it is reached by another name, by the name it was asked for. */
function isOwnOrigin({ headers: { origin, host } }: IncomingMessage, env: Env): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false
  const { origin: own } = new URL(env.SITE_URL)
  return origin === own || new URL(origin).host === host
}

function refuse(socket: Duplex, status: string): void {
  // The other side may keep its half open for ever.
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
