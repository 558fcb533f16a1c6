import { encode } from '@auth/core/jwt'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { newId } from '@/db/id'
import type { UserRole } from '@/db/schema'
import { testDatabase } from '@/db/testing/test-database'
import { openSession } from '@/lib/auth/session'
import { cookieNames } from '@/lib/auth/session-token'
import { closeDatabase } from '@/lib/database'
import { authSecret, readEnv } from '@/lib/env'
import { editorAction, editorFormAction } from './editor-action'

const request = vi.hoisted(() => ({ cookie: '', refreshed: 0 }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ toString: () => request.cookie, get: () => undefined }),
  headers: async () => new Headers({ 'x-qalam-client-address': '203.0.113.1', 'accept-language': 'ru' }),
}))
vi.mock('next/server', () => ({ connection: async () => undefined }))
vi.mock('next/cache', () => ({ refresh: () => (request.refreshed += 1) }))

const { db, url, drop } = await testDatabase()
process.env.DATABASE_URL = url
process.env.AUTH_SECRET = 'x'.repeat(40)
afterAll(async () => {
  await closeDatabase()
  await drop()
})

async function signInAs(role: UserRole): Promise<string> {
  const id = newId()
  await db
    .insertInto('user')
    .values({ id, email: `${id}@example.kz`, name: 'Әсел', role, language: 'en' })
    .execute()
  const sessionId = await openSession(db, id, { address: '', browser: '' })
  const { session } = cookieNames(readEnv())
  request.cookie = `${session}=${await encode({ token: { sessionId }, secret: authSecret(readEnv()), salt: session })}`
  return id
}

type Run = (context: { input: { name: string }; actor: { id: string } }) => Promise<{ ok: true; message: string }>
const run = vi.fn<Run>(async ({ input, actor }) => ({ ok: true, message: `${input.name} by ${actor.id}` }))
const schema = z.object({ name: z.string().trim().min(1).max(10) })

beforeEach(() => {
  run.mockClear()
  request.cookie = ''
  request.refreshed = 0
})

test('nobody signed in: a value that says so, in the language of the browser, and nothing is run', async () => {
  const result = await editorAction({ schema, permission: null, run })({ name: 'Ann' })
  expect(result).toMatchObject({ ok: false, reason: 'signed-out' })
  expect('message' in result && result.message).toContain('Сеанс закончился')
  expect(run).not.toHaveBeenCalled()
})

test('a session that ends between two clicks stops the second', async () => {
  await signInAs('owner')
  const action = editorAction({ schema, permission: 'settings.manage', run })
  expect(await action({ name: 'Ann' })).toMatchObject({ ok: true })
  await db.updateTable('session').set({ revoked_at: new Date() }).execute()
  expect(await action({ name: 'Ann' })).toMatchObject({ reason: 'signed-out' })
  expect(run).toHaveBeenCalledTimes(1)
})

test('a role that has been taken away is taken away at once', async () => {
  const id = await signInAs('owner')
  const action = editorAction({ schema, permission: 'user.manage', run })
  expect(await action({ name: 'Ann' })).toMatchObject({ ok: true })
  await db.updateTable('user').set({ role: 'editor' }).where('id', '=', id).execute()
  expect(await action({ name: 'Ann' })).toMatchObject({ ok: false, reason: 'forbidden' })
})

test('whoever may never do it does not learn whether the input was right', async () => {
  await signInAs('contributor')
  expect(await editorAction({ schema, permission: 'section.manage', run })({ name: '' })).toMatchObject({
    reason: 'forbidden',
    fieldErrors: {},
  })
})

test('the row decides: their own, somebody else’s, and one that is not there', async () => {
  const id = await signInAs('author')
  const onRow = (createdBy: string | undefined) =>
    editorAction({
      schema,
      permission: 'media.edit',
      row: async () => (createdBy === undefined ? undefined : { createdBy }),
      run,
    })({ name: 'Ann' })
  expect(await onRow(id)).toMatchObject({ ok: true, message: `Ann by ${id}` })
  expect(await onRow(newId())).toMatchObject({ ok: false, reason: 'forbidden' })
  expect(await onRow(undefined)).toMatchObject({ ok: false, reason: 'not-found' })
  expect(run).toHaveBeenCalledTimes(1)
})

test('a form gets back what was wrong and what was typed, but never a password', async () => {
  await signInAs('editor')
  const form = new FormData()
  form.set('name', '')
  form.set('note', 'typed')
  form.set('newPassword', 'secret')
  const result = await editorFormAction({ schema, permission: null, run })(null, form)
  expect(result).toEqual({
    ok: false,
    reason: 'invalid',
    message: 'Correct the fields that are marked.',
    fieldErrors: { name: 'Fill in this field.' },
    values: { name: '', note: 'typed' },
  })
  expect(request.refreshed).toBe(0)
})

test('after a form has been accepted the page is made anew', async () => {
  await signInAs('editor')
  const form = new FormData()
  form.set('name', 'Ann')
  expect(await editorFormAction({ schema, permission: null, run })(null, form)).toMatchObject({ ok: true })
  expect(request.refreshed).toBe(1)
})
