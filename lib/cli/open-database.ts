import path from 'node:path'
import { sql } from 'kysely'
import { migrateToLatest } from '@/db/migrate'
import { closeDatabase, database } from '@/lib/database'
import { wantsDemo } from '@/lib/demo/wants-demo'
import { readEnv } from '@/lib/env'
import { startEmbeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { step } from './progress'

/**
 * Makes the database ready for a command: starts the embedded server unless `DATABASE_URL` names another, and checks that it answers.
 * @returns a function that closes what was opened. A server that another command already runs is left running.
 * @throws Error with one clear line when the database cannot be reached.
 */
export async function openDatabase(): Promise<() => Promise<void>> {
  const env = readEnv()
  if (env.DATABASE_URL !== undefined) {
    await reach(env.DATABASE_URL)
    return closeDatabase
  }
  const server = await startEmbeddedPostgres({ folder: path.join(env.DATA_DIR, 'postgres') })
  process.env.DATABASE_URL = server.url
  return async () => {
    await closeDatabase()
    if (server.ours) await server.stop()
  }
}

/** The same for a command that works on data: with the migrations run. */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const close = await openDatabase()
  try {
    await migrateToLatest(database())
    return await work()
  } finally {
    await close()
  }
}

/**
 * The steps of a start that make the site's data and code ready, each shown.
 * @param build builds the application; leave it out when there is nothing to build
 */
export async function prepareInSteps(build?: () => Promise<void>): Promise<() => Promise<void>> {
  const title = readEnv().DATABASE_URL === undefined ? 'Start the embedded Postgres' : 'Connect to the database'
  const close = await step(title, openDatabase)
  await step('Bring the database up to date', () => migrateToLatest(database()))
  const demo = (await wantsDemo(database())) ? putInDemoContent : undefined
  if (demo !== undefined && build !== undefined) {
    await step('Build the application and put in the demo content (a minute or two, the first time only)', async () => {
      // Together, for neither keeps all processors busy by itself. Both are waited for, so that nothing works on after a failure.
      const failed = (await Promise.allSettled([build(), demo()])).find((ended) => ended.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    })
  } else if (demo !== undefined) await step('Put in the demo content (its pictures take a while)', demo)
  else if (build !== undefined) await step('Build the application (about a minute)', build)
  return close
}

/** What it takes is loaded by the one start that needs it. */
async function putInDemoContent(): Promise<void> {
  const { loadDemo } = await import('@/lib/demo/load-demo')
  await loadDemo(database(), new Date())
}

async function reach(url: string): Promise<void> {
  try {
    await sql`select 1`.execute(database())
  } catch (cause) {
    const { host, pathname } = new URL(url)
    throw new Error(`The database ${pathname.slice(1)} at ${host} (DATABASE_URL) cannot be reached`, { cause })
  }
}
