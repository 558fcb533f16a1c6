import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { readEnv } from '@/lib/env'
import type { Letter } from './letter'
import { sendLetter } from './send-letter'

const { db, drop } = await testDatabase()
const folder = await mkdtemp(path.join(tmpdir(), 'qalam-mail-'))
const received: { to: string[]; from: string; message: string }[] = []
const server = new SMTPServer({
  authOptional: false,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username, password }, _session, done) =>
    username === 'qalam' && password === 'құпия' ? done(null, { user: username }) : done(new Error('Wrong password')),
  onData(stream, { envelope }, done) {
    void text(stream).then((message) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      received.push({ to: envelope.rcptTo.map(({ address }) => address), from, message })
      done()
    })
  },
})
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.server.address() as AddressInfo).port
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
  await drop()
})

const letter: Letter = {
  to: { name: 'Әсел Қуатқызы', address: 'asel@example.kz' },
  language: 'kk',
  subject: 'Қалам: редакцияға шақыру',
  text: 'Құпиясөзді мына жерде қойыңыз:\n\nhttp://localhost/admin/setup/join?token=abc\n',
}
const settings = (more: Record<string, string>) => readEnv({ NODE_ENV: 'test', DATA_DIR: folder, ...more })

/** The text of a message whose body is in base64 or quoted-printable, as mail with Kazakh letters is. */
function bodyOf(message: string): string {
  const [head = '', body = ''] = message.split(/\r?\n\r?\n/, 2)
  const rest = message.slice(head.length).trim()
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(rest, 'base64').toString()
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body
  const joined = rest.replaceAll(/=\r?\n/g, '')
  return decodeURIComponent(joined.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1'))
}

test('a letter goes out by the server of SMTP_URL, from the address of the publication', async () => {
  const env = settings({ SMTP_URL: `smtp://qalam:${encodeURIComponent('құпия')}@127.0.0.1:${port}` })
  expect(await sendLetter(db, letter, { ...env, MAIL_FROM: 'redaksia@example.kz' })).toBe('sent')
  expect(received).toMatchObject([{ to: ['asel@example.kz'], from: 'redaksia@example.kz' }])
  const [{ message } = { message: '' }] = received
  expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  expect(bodyOf(message)).toContain('http://localhost/admin/setup/join?token=abc')
  expect(bodyOf(message)).toContain('Құпиясөзді мына жерде қойыңыз')
})

test('without a server it is kept in the outbox, for the eyes of the house only', async () => {
  expect(await sendLetter(db, letter, settings({ SITE_URL: 'https://qalam.example' }))).toBe('kept')
  const outbox = path.join(folder, 'outbox')
  const [name = '', ...more] = await readdir(outbox)
  expect([name, more]).toEqual([expect.stringMatching(/^\d{4}-.*\.eml$/), []])
  expect((await stat(path.join(outbox, name))).mode & 0o777).toBe(0o600)
  const message = await readFile(path.join(outbox, name), 'utf8')
  expect(message).toMatch(/^From: .*<qalam@qalam\.example>\r?$/m)
  expect(message).toMatch(/^To: .*<asel@example\.kz>\r?$/m)
  expect(bodyOf(message)).toContain('http://localhost/admin/setup/join?token=abc')
})

test('a server that refuses is told from one that takes the letter, and the reason is logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const env = settings({ SMTP_URL: `smtp://qalam:qate@127.0.0.1:${port}` })
  expect(await sendLetter(db, letter, env)).toBe('failed')
  expect(String(logged.mock.calls[0]?.[1])).toContain('Wrong password')
  expect(JSON.stringify(logged.mock.calls)).not.toContain('token=abc')
  logged.mockRestore()
})
