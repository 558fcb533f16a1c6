import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import pg from 'pg'
import { connect } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { testDatabase } from '@/db/testing/test-database'
import { testServerUrl } from '@/db/testing/test-server'
import { begin, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { sharedBody, sharedField } from './document'
import { closeCodes } from './messages'
import { openWriter, signIn, startInstance, until } from './together-fixture'

const { db, url, drop } = await testDatabase()
const newsroom = await openNewsroom(db)
const { editor } = newsroom.people
const running: ChildProcess[] = []
const server = new pg.Client({ connectionString: new URL('/postgres', testServerUrl()).href })
await server.connect()
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await server.end()
  await drop()
})

/** Closes the database to everybody, or opens it again. */
async function allow(connections: boolean): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await server.query(`alter database ${server.escapeIdentifier(name)} with allow_connections ${String(connections)}`)
  if (connections) return
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
}

test('while the database is away people are told to come back, and what they typed meanwhile is saved then', async () => {
  const id = await begin(db, newsroom, { standfirst: '' })
  const { cookie } = await signIn(db, editor.id)
  const siteDb = connect(url, 4)
  const site = await startInstance(siteDb, url)
  const writer = openWriter(site.url, id, cookie)
  await until(() => writer.provider.synced, 'in')
  await allow(false)
  sharedField(writer.doc, 'standfirst').insert(0, 'Бірінші. ')
  await until(() => writer.closed.includes(closeCodes.tryAgain), 'told')
  sharedField(writer.doc, 'standfirst').insert(9, 'Екінші.')
  await allow(true)
  await until(async () => (await findArticle(db, id))?.standfirst === 'Бірінші. Екінші.', 'saved', 15_000)
  expect(sharedField(writer.doc, 'standfirst').toJSON()).toBe('Бірінші. Екінші.')
  writer.leave()
  await site.stop()
  await siteDb.destroy()
})

test('a server that is killed while somebody types loses nothing', async () => {
  const id = await begin(db, newsroom, { standfirst: '' })
  const { cookie } = await signIn(db, editor.id)
  const first = await startProcess('0')
  const port = new URL(first.url).port
  const writer = openWriter(first.url, id, cookie)
  await until(() => writer.provider.synced, 'in')
  const text = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x430 + (index % 32))).join('')
  for (let index = 0; index < text.length; index += 1) {
    sharedField(writer.doc, 'standfirst').insert(index, text.charAt(index))
    if (index === 150) first.child.kill('SIGKILL')
    if (index === 300) void startProcess(port)
    await wait(3)
  }
  await until(() => writer.provider.synced && !writer.provider.hasUnsyncedChanges, 'back', 15_000)
  const body = sharedBody(writer.doc).toJSON()
  await until(async () => (await findArticle(db, id))?.standfirst === text, 'saved', 15_000)
  expect(sharedBody(writer.doc).toJSON()).toBe(body)
  writer.leave()
})

async function startProcess(port: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'instance-process.ts'), url, port],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  running.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim() }
}
