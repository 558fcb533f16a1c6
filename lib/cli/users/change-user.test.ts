import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { newId } from '@/db/id'
import { findUserById } from '@/db/queries/users'
import { testDatabase } from '@/db/testing/test-database'
import { hashPassword } from '@/lib/auth/password'
import { findLinkHolder } from '@/lib/users/join-by-link'
import { changeUserByEmail } from './change-user'

const { db, drop } = await testDatabase()
const folder = await mkdtemp(path.join(tmpdir(), 'qalam-user-'))
vi.stubEnv('DATA_DIR', folder)
vi.stubEnv('SMTP_URL', '')
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
  await drop()
})

const id = newId()
const email = 'dana@example.kz'
const password_hash = await hashPassword('жеті қазына туралы')
await db.insertInto('user').values({ id, email, name: 'Дана', role: 'author', language: 'ru', password_hash }).execute()

test('a reset is printed and goes to its holder, in their language, by the way of every other letter', async () => {
  const printed = await changeUserByEmail(db, 'reset', email)
  const token = new URL(/^http\S+/m.exec(printed)?.[0] ?? '').searchParams.get('token') ?? ''
  expect(await findLinkHolder(db, token)).toMatchObject({ purpose: 'reset', email })
  expect(printed).toContain(`kept in ${folder}/outbox`)

  const [name = '', ...more] = await readdir(path.join(folder, 'outbox'))
  expect(more).toEqual([])
  const letter = await readFile(path.join(folder, 'outbox', name), 'utf8')
  expect(letter).toMatch(/^To: .*<dana@example\.kz>\r?$/m)
  expect(letter).toMatch(/^Content-Language: ru\r?$/m)
})

test('a mail server that is not there is said, and the link is printed all the same', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  const printed = await changeUserByEmail(db, 'reset', email)
  vi.stubEnv('SMTP_URL', '')
  logged.mockRestore()
  expect(printed).toMatch(/^http\S+token=\S+$/m)
  expect(printed).toContain(`The letter to ${email} could not be sent`)
})

test('keeping out and letting in send nothing', async () => {
  const letters = await readdir(path.join(folder, 'outbox'))
  expect(await changeUserByEmail(db, 'disable', email)).toBe(`${email} has been disabled.\n`)
  expect((await findUserById(db, id))?.disabled_at).not.toBeNull()
  expect(await changeUserByEmail(db, 'enable', email)).toBe(`${email} has been enabled.\n`)
  await expect(changeUserByEmail(db, 'reset', 'joq@example.kz')).rejects.toThrow('There is no user with the e-mail')
  expect(await readdir(path.join(folder, 'outbox'))).toEqual(letters)
})
