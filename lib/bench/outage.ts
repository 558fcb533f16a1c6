import { setTimeout as wait } from 'node:timers/promises'
import { articleAddresses } from './article-addresses'
import { atMost, type BenchRow, forInformation } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'
import { timePublishes } from './freshness'

const outage = 60_000
const readers = 16
const newest = 300

/**
 * What readers meet while the database is stopped for a minute: pages that were seen before are asked for without a pause, by readers
 * who wait for each answer.
 */
export async function benchOutage(ground: BenchGround): Promise<BenchRow[]> {
  const site = await startInstance(ground, 1)
  try {
    const addresses = await listAddresses(ground)
    for (const address of addresses) await ask(site.url + address)
    const answers = await ground.withoutDatabase(() => readFor(outage, site.url, addresses))
    const failed = answers.filter(({ status }) => status !== 200)
    const stale = answers.filter(({ cacheStatus }) => cacheStatus?.includes('stale-if-error') === true)
    const [afterwards = Number.NaN] = await timePublishes(ground, [site], 1)
    return [
      atMost('readers’ errors while the database is stopped for 60 s', failed.length, 0, ''),
      forInformation('answers in that minute', answers.length, ''),
      forInformation('of them marked stale-if-error', (100 * stale.length) / answers.length, '%'),
      atMost('publish to visible once it is back, without a restart', afterwards, 5_000, 'ms'),
    ]
  } finally {
    await site.stop()
  }
}

type Seen = { status: number; cacheStatus: string | null }

async function readFor(milliseconds: number, url: string, addresses: readonly string[]): Promise<Seen[]> {
  const end = performance.now() + milliseconds
  const seen: Seen[] = []
  const read = async (reader: number) => {
    for (let index = reader; performance.now() < end; index += readers) {
      seen.push(await ask(url + addresses[index % addresses.length]))
      await wait(5)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  return seen
}

/** A connection that is refused or cut is an error of the reader's too. */
async function ask(url: string): Promise<Seen> {
  try {
    const answer = await fetch(url)
    await answer.arrayBuffer()
    return { status: answer.status, cacheStatus: answer.headers.get('cache-status') }
  } catch (error) {
    if (error instanceof TypeError) return { status: 0, cacheStatus: null }
    throw error
  }
}

/** Articles and every kind of list and feed of theirs. */
async function listAddresses(ground: BenchGround): Promise<string[]> {
  const { articles, sections } = await articleAddresses(ground.db, newest)
  const feeds = ['feed.xml', 'atom.xml', 'feed.json'].flatMap((file) =>
    ['', ...sections].map((list) => `${list}/${file}`),
  )
  const lists = ['/', '/latn/', '/arab/', '/archive', '/sitemap.xml', '/news-sitemap.xml']
  return [...articles, ...feeds, ...lists, ...sections]
}
