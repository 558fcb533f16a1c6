import { randomUUID } from 'node:crypto'
import { connect, type Database } from '@/db/client'
import { cloneTemplate, dropDatabase, testServerUrl } from './test-server'

export type TestDatabase = {
  db: Database
  /** For a process of its own, such as the site under test in a browser journey. */
  url: string
  /** Closes the connections and drops the database. */
  drop: () => Promise<void>
}

/**
 * A fresh database with the present schema and nothing in it, of one's own: a real Postgres, no mocks.
 *
 *     const { db, drop } = await testDatabase()
 *     afterAll(drop)
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = testServerUrl()
  const name = `qalam_test_${randomUUID().replaceAll('-', '')}`
  const url = await cloneTemplate(server, name)
  const db = connect(url, 8)
  return {
    db,
    url,
    drop: async () => {
      await db.destroy()
      await dropDatabase(server, name)
    },
  }
}
