import { sql } from 'kysely'
import { database } from '@/lib/database'

/**
 * Answers `/health/live` (the process runs) and `/health/ready` (it can reach its database).
 * @returns nothing for a check that does not exist.
 */
export async function health(check: string): Promise<{ status: number; body: unknown } | undefined> {
  if (check === 'live') return { status: 200, body: { status: 'live' } }
  if (check !== 'ready') return undefined
  const reached = await Promise.race([databaseAnswers(), refusedAfter(2_000)])
  return reached
    ? { status: 200, body: { status: 'ready' } }
    : { status: 503, body: { status: 'not ready', reason: 'The database cannot be reached.' } }
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await sql`select 1`.execute(database())
    return true
  } catch (error) {
    console.warn(`The database does not answer: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

function refusedAfter(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds).unref())
}
