import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres'
import { isAlive } from './server-process'

async function answerOf({ url }: EmbeddedPostgres): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select 1 as one')).rows[0]
  } finally {
    await client.end()
  }
}

it('starts a database again that was killed, at the same address, and stops it for good when asked to', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qalam-postgres-'))
  const pidFile = path.join(folder, 'cluster', 'postmaster.pid')
  const postmaster = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  const server = await startEmbeddedPostgres({ folder, throwAway: true })
  try {
    const first = postmaster()
    process.kill(first, 'SIGKILL')
    const deadline = Date.now() + 30_000
    let answer: unknown
    while (answer === undefined && Date.now() < deadline) {
      await wait(200)
      // While it lies dead nobody answers; only the end of the wait is a failure.
      answer = await answerOf(server).catch(() => undefined)
    }
    expect(answer).toEqual({ one: 1 })
    const second = postmaster()
    expect(second).not.toBe(first)
    await server.stop()
    await wait(1_500)
    expect(isAlive(second)).toBe(false)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

it.runIf(process.platform === 'linux')(
  'lets the server handle its memory as it is made to',
  async () => {
    vi.stubEnv('MALLOC_ARENA_MAX', '2')
    vi.stubEnv('MALLOC_MMAP_THRESHOLD_', '65536')
    const folder = mkdtempSync(path.join(tmpdir(), 'qalam-postgres-'))
    const server = await startEmbeddedPostgres({ folder, throwAway: true })
    try {
      const postmaster = readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]
      const environment = readFileSync(`/proc/${postmaster}/environ`, 'utf8').split('\0')
      expect(environment).toContain('LC_ALL=C')
      expect(environment.filter((entry) => entry.startsWith('MALLOC_'))).toEqual([])
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
      vi.unstubAllEnvs()
    }
  },
  60_000,
)
