import pg from 'pg'
import { connect } from '@/db/client'
import { migrateToLatest } from '@/db/migrate'

/** The environment variable that names the throw-away server of a test run: `postgres://…` with the right to create databases. */
export const testServerVariable = 'QALAM_TEST_SERVER'

/** The migrated, empty database that every test's own database is a copy of. */
const templateName = 'qalam_template'

/** Makes the template on a fresh server, once per test run, before any test asks for a copy. */
export async function prepareTestServer(serverUrl: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists ${templateName} with (force)`)
    await client.query(`create database ${templateName}`)
  })
  const db = connect(databaseUrl(serverUrl, templateName), 1)
  try {
    await migrateToLatest(db)
  } finally {
    // A database can only be copied while nobody is connected to it.
    await db.destroy()
  }
}

/**
 * Copies the template; about 50 ms.
 * @returns the URL of the copy.
 */
export async function cloneTemplate(serverUrl: string, name: string): Promise<string> {
  await onServer(serverUrl, (client) =>
    client.query(`create database ${client.escapeIdentifier(name)} template ${templateName}`),
  )
  return databaseUrl(serverUrl, name)
}

/** Drops a database although somebody may still be connected to it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  )
}

/**
 * The server of this test run.
 * @throws Error when the tests were not started by `npx vitest run` or `npm test`, which start one.
 */
export function testServerUrl(): string {
  const url = process.env[testServerVariable]
  if (url === undefined) throw new Error(`${testServerVariable} is not set: start the tests with "npx vitest run".`)
  return url
}

async function onServer(serverUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(serverUrl, 'postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
