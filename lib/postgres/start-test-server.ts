import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareTestServer, testServerVariable } from '@/db/testing/test-server'
import { startEmbeddedPostgres } from './embedded-postgres'

/**
 * Starts a throw-away Postgres for one test run, with the template that `testDatabase()` copies, and names it in the environment.
 * Vitest calls this once before all tests (`globalSetup`), and so does whoever runs the browser journeys. A server that is already
 * named in the environment is used instead and left running.
 * @returns what stops the server and removes its files.
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  if (process.env[testServerVariable] !== undefined) return async () => {}
  const folder = mkdtempSync(path.join(tmpdir(), 'qalam-test-'))
  chmodSync(folder, 0o755) // Under root the server runs as another user, who has to enter.
  const server = await startEmbeddedPostgres({ folder, throwAway: true })
  await prepareTestServer(server.url)
  process.env[testServerVariable] = server.url
  return async () => {
    delete process.env[testServerVariable]
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// The name by which Vitest looks for it.
export { startTestServer as setup }
