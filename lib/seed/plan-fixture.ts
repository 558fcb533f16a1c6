import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { expect } from 'vitest'
import type { Database } from '@/db/client'
import type { DB } from '@/db/schema'

/** A step of a plan as `EXPLAIN (FORMAT JSON)` gives it. */
type PlanStep = { 'Node Type': string; 'Relation Name'?: string; Plans?: PlanStep[] }

/** The tables that grow with the archive. */
const growing = new Set([
  'article',
  'publication',
  'publication_tag',
  'publication_author',
  'article_author',
  'revision',
  'front_arrangement',
  'front_pin',
  'series_part',
])

/** A connection whose statements are written down, and what finds out how the database goes about them. */
export function watchPlans(db: Database, url: string) {
  const statements: { sql: string; parameters: readonly unknown[] }[] = []
  const watched = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) }),
    log: ({ query }) => {
      statements.push({ sql: query.sql, parameters: query.parameters })
    },
  })

  /** Runs a query, has every statement of it explained, and names the growing tables that one of them reads from end to end. */
  async function tablesScanned(query: () => Promise<unknown>): Promise<string[]> {
    statements.length = 0
    await query()
    // The search begins a transaction and sets its planning: there is nothing to explain in that.
    const made = statements.filter(({ sql }) => !/^(?:begin|commit|rollback|select\s+set_config)/i.test(sql.trim()))
    expect(made).not.toEqual([])
    const scanned: string[] = []
    for (const { sql, parameters } of made) {
      const explain = CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters])
      const { rows } = await db.executeQuery<{ 'QUERY PLAN': { Plan: PlanStep }[] }>(explain)
      for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) collectScans(Plan, scanned)
    }
    return scanned
  }

  return { watched, tablesScanned, close: () => watched.destroy() }
}

function collectScans(step: PlanStep, scanned: string[]): void {
  const table = step['Relation Name']
  if (step['Node Type'] === 'Seq Scan' && table !== undefined && growing.has(table)) scanned.push(table)
  for (const child of step.Plans ?? []) collectScans(child, scanned)
}
