import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { connect } from '@/db/client'
import { migrateToLatest } from '@/db/migrate'
import { step } from '@/lib/cli/progress'
import { readEnv } from '@/lib/env'
import { startEmbeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { searchArticles } from '@/lib/search/read'
import { parseSearchRequest } from '@/lib/search/search-request'
import { seedArticles } from '@/lib/seed/seed-articles'
import { atMost, type BenchRow, forInformation, percentile } from './bench-row'

/** Words that stand in very many made-up articles and in few, phrases, filters, exclusion, other scripts and typing errors. */
const queries: readonly string[] = [
  'жаңа',
  'мектеп',
  'айтты',
  'тоғызқұмалақтан',
  'жаңа мектеп ашылды',
  '"жаңа мектеп"',
  'мектеп section:qogam',
  'жаңа -мектеп',
  'mektepterde',
  'مەكتەپ',
  'мектеб',
  'мәслихат отырысы from:2024',
]

/** Milliseconds that the server may take for a search, at the 95th percentile, with 100,000 articles. */
const limit = 60

const articles = 100_000
const rounds = 10

/** Searches a database of its own with 100,000 made-up articles, which is kept between runs. */
export async function benchSearch(): Promise<BenchRow[]> {
  const postgres = await startEmbeddedPostgres({ folder: path.join(readEnv().DATA_DIR, 'bench', 'search-postgres') })
  const db = connect(postgres.url, 4)
  try {
    await migrateToLatest(db)
    const { count } = await db
      .selectFrom('publication_search')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count < articles)
      await step('Prepare a publication of 100,000 articles', () =>
        seedArticles(db, { articles, seed: 1, now: new Date() }),
      )
    return await measureSearches(postgres.url)
  } finally {
    await db.destroy()
    if (postgres.ours) await postgres.stop()
  }
}

/**
 * Searches as a reader does, each time over a connection of its own, so that no statement has been prepared or planned before.
 */
async function measureSearches(url: string): Promise<BenchRow[]> {
  const times: number[] = []
  const slowest = new Map<string, number>()
  for (let round = 0; round <= rounds; round++) {
    for (const q of queries) {
      const db = connect(url, 1)
      try {
        // Connecting is no part of a search: the site keeps its connections.
        await sql`select 1`.execute(db)
        const began = performance.now()
        await searchArticles('kk', parseSearchRequest({ q }), undefined, db)
        const took = performance.now() - began
        // The first round fills the caches of the server and loads the lexicon.
        if (round === 0) continue
        times.push(took)
        slowest.set(q, Math.max(took, slowest.get(q) ?? 0))
      } finally {
        await db.destroy()
      }
    }
  }
  const [worst = '', most = Number.NaN] = [...slowest].sort(([, one], [, other]) => other - one)[0] ?? []
  return [
    atMost('search p95, cold statements', percentile(times, 0.95), limit, 'ms'),
    forInformation('search median, cold statements', percentile(times, 0.5), 'ms'),
    forInformation(`slowest search: ${worst}`, most, 'ms'),
  ]
}
