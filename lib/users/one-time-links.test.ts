import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { testDatabase } from '@/db/testing/test-database'
import { checkCredentials } from '@/lib/auth/check-credentials'
import { openSession } from '@/lib/auth/session'
import { createLinkForUser, inviteUser } from './invite-user'
import { findLinkHolder, joinByLink } from './join-by-link'
import { disableUser } from './manage-user'
import { createSetUpLink, setUpLinkWorks, setUpOwner } from './set-up-owner'

const { db, drop } = await testDatabase()
afterAll(drop)

beforeEach(async () => {
  await db.deleteFrom('one_time_link').execute()
  await db.deleteFrom('user').execute()
})

const tokenOf = (link: { path: string } | undefined) =>
  new URL(link?.path ?? '', 'http://x').searchParams.get('token') ?? ''
const details = { name: 'Асқар', email: 'askar@example.kz', password: 'жеті қазына туралы', language: 'kk' } as const
const address = '203.0.113.1'

async function anOwner(): Promise<{ id: string; role: 'owner' }> {
  const id = newId()
  await db
    .insertInto('user')
    .values({ id, email: `${id}@example.kz`, name: 'Иесі', role: 'owner' })
    .execute()
  return { id, role: 'owner' }
}

test('the set-up link makes one owner, once, and is in the database as a hash only', async () => {
  const token = tokenOf(await createSetUpLink(db))
  const { token_hash } = await db.selectFrom('one_time_link').select('token_hash').executeTakeFirstOrThrow()
  expect(token_hash).not.toContain(token)
  expect(await setUpLinkWorks(db, token)).toBe(true)

  expect(await setUpOwner(db, { token, ...details })).toMatchObject({ ok: true })
  expect(await checkCredentials(db, { ...details, address })).toMatchObject({ ok: true })
  expect(await setUpLinkWorks(db, token)).toBe(false)
  expect(await setUpOwner(db, { token, ...details, email: 'other@example.kz' })).toEqual({ ok: false })
  expect(await createSetUpLink(db)).toBeUndefined()
})

test('of two who use one set-up link at the same moment, one becomes the owner', async () => {
  const token = tokenOf(await createSetUpLink(db))
  const both = await Promise.all([
    setUpOwner(db, { token, ...details }),
    setUpOwner(db, { token, ...details, email: 'other@example.kz' }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.selectFrom('user').select('role').execute()).toEqual([{ role: 'owner' }])
})

test('a set-up link that is still unused is refused once there is an owner', async () => {
  const token = tokenOf(await createSetUpLink(db))
  await anOwner()
  expect(await setUpOwner(db, { token, ...details })).toEqual({ ok: false })
})

test('an expired, a replaced and an invented link do not work', async () => {
  const replaced = tokenOf(await createSetUpLink(db))
  const expired = tokenOf(await createSetUpLink(db))
  await sql`update one_time_link set expires_at = now()`.execute(db)
  for (const token of [replaced, expired, 'invented', ''])
    expect(await setUpOwner(db, { token, ...details })).toEqual({ ok: false })
})

test('whoever is invited sets a password by the link, and the link is then used up', async () => {
  const invited = await inviteUser(db, await anOwner(), { ...details, role: 'editor' })
  if (!invited.ok) throw new Error('The invitation was refused')
  const token = tokenOf(invited.link)
  expect(await checkCredentials(db, { ...details, address })).toMatchObject({ ok: false })
  expect(await findLinkHolder(db, token)).toMatchObject({ purpose: 'invite', email: details.email })

  expect(await joinByLink(db, { token, name: 'Асқар Ә.', password: details.password, address })).toMatchObject({
    ok: true,
  })
  expect(await checkCredentials(db, { ...details, address })).toEqual({ ok: true, userId: invited.id })
  expect(await joinByLink(db, { token, name: 'Басқа', password: 'another password', address })).toEqual({ ok: false })
})

test('an address can be invited once', async () => {
  const owner = await anOwner()
  await inviteUser(db, owner, { ...details, role: 'editor' })
  expect(await inviteUser(db, owner, { ...details, email: 'ASKAR@example.kz', role: 'author' })).toMatchObject({
    ok: false,
    fieldErrors: { email: { key: 'emailTaken' } },
  })
})

test('a reset ends the sessions that were opened with the old password', async () => {
  const owner = await anOwner()
  const id = newId()
  await db
    .insertInto('user')
    .values({ id, email: details.email, name: 'Асқар', role: 'author', password_hash: 'old' })
    .execute()
  const sessionId = await openSession(db, id, { address, browser: '' })
  const made = await createLinkForUser(db, owner, id)
  if (!made.ok) throw new Error('The link was refused')

  expect(
    await joinByLink(db, { token: tokenOf(made.link), name: undefined, password: details.password, address }),
  ).toMatchObject({ ok: true })
  const session = await db.selectFrom('session').selectAll().where('id', '=', sessionId).executeTakeFirstOrThrow()
  expect(session.revoked_at).not.toBeNull()
})

test('the link of somebody who has been disabled does not work', async () => {
  const owner = await anOwner()
  const invited = await inviteUser(db, owner, { ...details, role: 'author' })
  if (!invited.ok) throw new Error('The invitation was refused')
  await disableUser(db, owner, invited.id)
  const join = { token: tokenOf(invited.link), name: undefined, password: details.password, address }
  expect(await joinByLink(db, join)).toEqual({ ok: false })
})

test('a set-up link is no invitation, and an invitation sets nothing up', async () => {
  const setUp = tokenOf(await createSetUpLink(db))
  expect(await joinByLink(db, { token: setUp, name: undefined, password: details.password, address })).toEqual({
    ok: false,
  })
  const invited = await inviteUser(db, await anOwner(), { ...details, role: 'author' })
  await db.updateTable('user').set({ role: 'editor' }).where('role', '=', 'owner').execute()
  const token = invited.ok ? tokenOf(invited.link) : ''
  expect(await setUpOwner(db, { token, ...details, email: 'other@example.kz' })).toEqual({ ok: false })
})
