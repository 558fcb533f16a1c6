import { encode } from '@auth/core/jwt'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { listAuditEntries } from '@/db/queries/audit-log'
import { revokeSession } from '@/db/queries/sessions'
import { testDatabase } from '@/db/testing/test-database'
import { authSecret, readEnv } from '@/lib/env'
import { endSession, findCurrentUser, listOpenSessions, openSession } from './session'
import { cookieNames } from './session-token'

const { db, drop } = await testDatabase()
afterAll(drop)
const env = readEnv({ NODE_ENV: 'test', AUTH_SECRET: 'x'.repeat(40), SITE_URL: 'http://localhost:3000' })
const origin = { address: '203.0.113.1', browser: 'Firefox' }

async function cookieFor(sessionId: string, secret = authSecret(env)): Promise<string> {
  const { session } = cookieNames(env)
  return `${session}=${await encode({ token: { sessionId }, secret, salt: session })}`
}

async function signedIn() {
  const userId = newId()
  await db
    .insertInto('user')
    .values({ id: userId, email: `${userId}@example.kz`, name: 'Ерлан', role: 'editor', language: 'ru' })
    .execute()
  const sessionId = await openSession(db, userId, origin)
  return { userId, sessionId, cookie: await cookieFor(sessionId) }
}

test('the cookie of an open session says who it is, as their row stands now', async () => {
  const { userId, sessionId, cookie } = await signedIn()
  await db.updateTable('user').set({ role: 'contributor' }).where('id', '=', userId).execute()
  expect(await findCurrentUser(db, env, cookie)).toMatchObject({
    id: userId,
    role: 'contributor',
    language: 'ru',
    sessionId,
  })
})

test('a revoked session is nobody, from the next request on', async () => {
  const { userId, sessionId, cookie } = await signedIn()
  expect(await revokeSession(db, sessionId, userId)).toBe(true)
  expect(await findCurrentUser(db, env, cookie)).toBeUndefined()
  expect(await listOpenSessions(db, userId)).toEqual([])
})

test('nobody revokes a session of somebody else', async () => {
  const [one, other] = [await signedIn(), await signedIn()]
  expect(await revokeSession(db, one.sessionId, other.userId)).toBe(false)
  expect(await findCurrentUser(db, env, one.cookie)).toMatchObject({ id: one.userId })
})

test('a disabled user, an expired session and an idle one are nobody', async () => {
  const [disabled, expired, idle] = [await signedIn(), await signedIn(), await signedIn()]
  await db.updateTable('user').set({ disabled_at: new Date() }).where('id', '=', disabled.userId).execute()
  await db.updateTable('session').set({ expires_at: new Date() }).where('id', '=', expired.sessionId).execute()
  await sql`update session set last_seen_at = now() - interval '15 days' where id = ${idle.sessionId}`.execute(db)
  for (const { cookie } of [disabled, expired, idle]) expect(await findCurrentUser(db, env, cookie)).toBeUndefined()
})

test('a forged token, an old secret, another cookie and none at all are nobody', async () => {
  const { sessionId, cookie } = await signedIn()
  const name = cookieNames(env).session
  for (const header of [
    '',
    'other=1',
    `${name}=${sessionId}`,
    cookie.slice(0, -4),
    await cookieFor(sessionId, 'y'.repeat(40)),
  ])
    expect(await findCurrentUser(db, env, header)).toBeUndefined()
})

test('use is noted, so that a person can tell their sessions apart', async () => {
  const { userId, sessionId, cookie } = await signedIn()
  await sql`update session set last_seen_at = now() - interval '1 hour' where id = ${sessionId}`.execute(db)
  await findCurrentUser(db, env, cookie)
  const [session] = await listOpenSessions(db, userId)
  expect(session).toMatchObject({ id: sessionId, ...origin })
  expect(Date.now() - (session?.lastSeenAt.getTime() ?? 0)).toBeLessThan(60_000)
})

test('coming and going is in the log, with the address it came from', async () => {
  const { userId, sessionId } = await signedIn()
  await endSession(db, sessionId, userId, '198.51.100.4')
  await endSession(db, sessionId, userId, '198.51.100.4')
  const log = await listAuditEntries(db, { userId, limit: 9 })
  expect(log.map(({ action, subjectId, address }) => [action, subjectId, address])).toEqual([
    ['session.close', sessionId, '198.51.100.4'],
    ['session.open', sessionId, origin.address],
  ])
})
