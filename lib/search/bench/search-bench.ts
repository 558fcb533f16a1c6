import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { connect } from '@/db/client'
import { atMost, type BenchRow, forInformation, percentile } from '@/lib/bench/bench-row'
import { searchArticles } from '@/lib/search/read'
import { parseSearchRequest } from '@/lib/search/search-request'

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

/**
 * Searches as a reader does, each time over a connection of its own, so that no statement has been prepared or planned before.
 * @param url of a database with seeded articles
 */
export async function benchSearch(url: string, rounds = 10): Promise<BenchRow[]> {
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
