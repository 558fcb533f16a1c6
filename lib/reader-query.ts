import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import type { Database } from '@/db/client'
import { database } from '@/lib/database'

/**
 * Asks the database something for a page of readers. `next build` has no database and needs none: what it renders is thrown away,
 * because the page store begins empty and every page is rendered when it is first asked for. During a build, and nowhere else,
 * the answer is `nothing`.
 */
export async function readerQuery<Answer>(nothing: Answer, ask: (db: Database) => Promise<Answer>): Promise<Answer> {
  return process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD ? nothing : ask(database())
}
