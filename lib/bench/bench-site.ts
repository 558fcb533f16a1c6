import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Database } from '@/db/client'
import { migrateToLatest } from '@/db/migrate'
import { loadDemo } from '@/lib/demo/load-demo'
import { wantsDemo } from '@/lib/demo/wants-demo'
import { startEmbeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { seedArticles } from '@/lib/seed/seed-articles'

/** A running instance of the site under measurement. */
export type Instance = {
  url: string
  pid: number
  /** Milliseconds from its start to the first answer that it was ready. */
  readyAfter: number
  stop: () => Promise<void>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

/** What measurements are made on: a database with the demo content and made-up articles, kept between runs. */
export type BenchGround = {
  db: Database
  databaseUrl: string
  folder: string
  /** Stops the database, does the work, and starts the database again at its address. */
  withoutDatabase: <Result>(work: () => Promise<Result>) => Promise<Result>
  close: () => Promise<void>
}

/** @param folder for the database and the data of the instances. */
export async function openGround(folder: string, articles = 1_000): Promise<BenchGround> {
  const cluster = path.join(folder, 'postgres')
  let postgres = await startEmbeddedPostgres({ folder: cluster })
  const port = Number(new URL(postgres.url).port)
  // The demo's pictures go where the first instance looks for them.
  process.env.DATA_DIR = path.join(folder, 'site-1')
  const db = connect(postgres.url, 4)
  await migrateToLatest(db)
  if (await wantsDemo(db)) await loadDemo(db, new Date())
  await seedArticles(db, { articles, seed: 1, now: new Date() })
  return {
    db,
    databaseUrl: postgres.url,
    folder,
    withoutDatabase: async (work) => {
      await postgres.stop()
      try {
        return await work()
      } finally {
        postgres = await startEmbeddedPostgres({ folder: cluster, port })
      }
    },
    close: async () => {
      await db.destroy()
      await postgres.stop()
    },
  }
}

/**
 * Starts an instance as `npm start` would.
 * @param number tells its data from another instance's.
 * @param again the port of an instance that was killed; a free one otherwise.
 */
export async function startInstance(ground: BenchGround, number: number, again?: number): Promise<Instance> {
  const port = again ?? (await freePort())
  // The flags that this process was started with are those of every command.
  return await startProcess(port, [...process.execArgv, path.join('lib', 'cli', 'main.ts'), 'serve'], {
    DATABASE_URL: ground.databaseUrl,
    DATA_DIR: path.join(ground.folder, `site-${number}`),
    SITE_URL: `http://127.0.0.1:${port}`,
  })
}

/** Starts the same build as plain `next start` does, without the front: with Next's own cache and its gzip. */
export async function startPlainNext(ground: BenchGround): Promise<Instance> {
  const port = await freePort()
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
  return await startProcess(port, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    DATABASE_URL: ground.databaseUrl,
    DATA_DIR: path.join(ground.folder, 'site-1'),
    SITE_URL: `http://127.0.0.1:${port}`,
    NODE_ENV: 'production',
    QALAM_PLAIN_NEXT: '1',
  })
}

async function startProcess(port: number, words: string[], env: Record<string, string>): Promise<Instance> {
  const began = performance.now()
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1', NODE_OPTIONS: '' },
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(String(chunk)))
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(url, child, printed)
  return {
    url,
    pid: child.pid ?? 0,
    readyAfter: performance.now() - began,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function untilAnswers(url: string, child: ChildProcess, printed: readonly string[]): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The site under measurement ended:\n${printed.join('')}`)
    const answer = await fetch(`${url}/robots.txt`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer !== undefined) return
    await wait(20)
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** A port of 127.0.0.1 that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}
