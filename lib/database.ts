import { connect, type Database } from '@/db/client'
import { readEnv } from '@/lib/env'

const key = Symbol.for('qalam.database')
type Holder = typeof globalThis & { [key]?: Database }

/**
 * The one connection pool of this process. It hangs on the global object because the HTTP front and the bundled application
 * are two module graphs in one process.
 * @throws SettingError when `DATABASE_URL` is missing: the command line sets it for the embedded server.
 */
export function database(): Database {
  const holder = globalThis as Holder
  if (holder[key] === undefined) {
    const { DATABASE_URL } = readEnv()
    if (DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set: start the site with "npm start".')
    holder[key] = connect(DATABASE_URL)
  }
  return holder[key]
}

/** Closes the pool of this process, for commands that end. */
export async function closeDatabase(): Promise<void> {
  const holder = globalThis as Holder
  await holder[key]?.destroy()
  delete holder[key]
}
