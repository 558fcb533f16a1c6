import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { listAuditEntries } from '@/db/queries/audit-log'
import { findUserByEmail } from '@/db/queries/users'
import { testDatabase } from '@/db/testing/test-database'
import { checkCredentials } from './check-credentials'
import { hashPassword } from './password'
import { beginSignInAttempt, signInLimits } from './sign-in-limits'

const { db, drop } = await testDatabase()
afterAll(drop)

const email = 'dana@example.kz'
const password = 'алтын сақа ертегісі'

beforeEach(async () => {
  await db.deleteFrom('sign_in_attempt').execute()
  await db.deleteFrom('user').execute()
  await db
    .insertInto('user')
    .values({ id: newId(), email, name: 'Дана', role: 'author', password_hash: await hashPassword(password) })
    .execute()
})

async function failTimes(times: number, from: { email: string; address: string }): Promise<void> {
  for (let time = 0; time < times; time++) await beginSignInAttempt(db, from)
}

async function setClockBack(minutes: number): Promise<void> {
  await sql`update sign_in_attempt set at = at - make_interval(mins => ${minutes})`.execute(db)
}

test('after so many failures even the right password has to wait, whatever the case of the address', async () => {
  await failTimes(signInLimits.perAccount, { email, address: '203.0.113.1' })
  expect(await checkCredentials(db, { email: 'Dana@Example.KZ', password, address: '203.0.113.2' })).toEqual({
    ok: false,
    reason: 'limited',
    retryInMinutes: signInLimits.windowMinutes,
  })
})

test('the wait ends, and waiting is not made longer by trying', async () => {
  await failTimes(signInLimits.perAccount, { email, address: '203.0.113.1' })
  await setClockBack(signInLimits.windowMinutes - 1)
  const refused = await checkCredentials(db, { email, password, address: '203.0.113.1' })
  expect(refused).toEqual({ ok: false, reason: 'limited', retryInMinutes: 1 })
  await setClockBack(1)
  expect(await checkCredentials(db, { email, password, address: '203.0.113.1' })).toMatchObject({ ok: true })
})

test('strangers who guess do not lock somebody out of the place they usually come from', async () => {
  expect(await checkCredentials(db, { email, password, address: '198.51.100.7' })).toMatchObject({ ok: true })
  await failTimes(signInLimits.perAccount + 5, { email, address: '203.0.113.1' })
  expect(await checkCredentials(db, { email, password, address: '198.51.100.7' })).toMatchObject({ ok: true })
  expect(await checkCredentials(db, { email, password, address: '203.0.113.9' })).toMatchObject({ reason: 'limited' })
})

test('one address cannot try its way through many accounts', async () => {
  for (let account = 0; account < signInLimits.perAddress; account++)
    await failTimes(1, { email: `user${account}@example.kz`, address: '203.0.113.1' })
  expect(await checkCredentials(db, { email, password, address: '203.0.113.1' })).toMatchObject({ reason: 'limited' })
  expect(await checkCredentials(db, { email, password, address: '203.0.113.2' })).toMatchObject({ ok: true })
})

test('an account that does not exist is limited like one that does, so the limit tells nothing', async () => {
  const stranger = { email: 'nobody@example.kz', address: '203.0.113.1' }
  await failTimes(signInLimits.perAccount, stranger)
  expect(await checkCredentials(db, { ...stranger, password })).toMatchObject({ reason: 'limited' })
})

test('attempts at the same moment count one another', async () => {
  const attempts = Array.from({ length: signInLimits.perAccount * 3 }, () =>
    beginSignInAttempt(db, { email, address: '203.0.113.1' }),
  )
  const allowed = (await Promise.all(attempts)).filter(({ ok }) => ok)
  expect(allowed.length).toBeLessThanOrEqual(signInLimits.perAccount)
})

test('a disabled account and one without a password are refused as a wrong password is', async () => {
  const from = { email, password, address: '203.0.113.1' }
  await db.updateTable('user').set({ disabled_at: new Date() }).execute()
  expect(await checkCredentials(db, from)).toEqual({ ok: false, reason: 'wrong' })
  await db.updateTable('user').set({ disabled_at: null, password_hash: null }).execute()
  expect(await checkCredentials(db, from)).toEqual({ ok: false, reason: 'wrong' })
  expect(await checkCredentials(db, { ...from, email: 'nobody@example.kz' })).toEqual({ ok: false, reason: 'wrong' })
})

test('a failed sign-in is in the log: with the account that was meant, and without what a stranger typed', async () => {
  await db.deleteFrom('audit_log').execute()
  const address = '203.0.113.8'
  await checkCredentials(db, { email, password: 'басқа ертегі', address })
  await checkCredentials(db, { email: 'Qupia-soz-1', password, address })
  const [unknown, known] = await listAuditEntries(db, { limit: 9 })
  const user = await findUserByEmail(db, email)
  expect(known).toMatchObject({ action: 'session.refuse', subjectId: user?.id, detail: { name: 'Дана' }, userId: null })
  expect(unknown).toMatchObject({ action: 'session.refuse', subjectId: null, detail: {}, userId: null, address })
})

test('attempts beyond the limit are not written down, so nobody fills the log', async () => {
  await failTimes(signInLimits.perAccount, { email, address: '203.0.113.1' })
  await db.deleteFrom('audit_log').execute()
  await checkCredentials(db, { email, password: 'басқа ертегі', address: '203.0.113.1' })
  expect(await listAuditEntries(db, { limit: 9 })).toEqual([])
})
