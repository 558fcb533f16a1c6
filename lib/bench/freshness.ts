import { setTimeout as wait } from 'node:timers/promises'
import { insertUser } from '@/db/queries/users'
import { newId } from '@/db/id'
import { openArticle } from '@/lib/articles/open-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { saveDraft } from '@/lib/articles/save-draft'
import type { Actor } from '@/lib/auth/permissions'
import { atMost, type BenchRow, forInformation, percentile } from './bench-row'
import { type BenchGround, type Instance, startInstance } from './bench-site'
import { type ArticleAddresses, newestArticle } from './newest-article'

const publishes = 200
const patience = 10_000

/**
 * From the beginning of the publish to the new headline on every kind of page. This process publishes and serves nothing, so every
 * instance learns of it from the database: what a reader of another instance sees, or of any after the publishing one has died.
 */
export async function benchFreshness(ground: BenchGround): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const count of [1, 3]) {
    const instances = await Promise.all(Array.from({ length: count }, (_, index) => startInstance(ground, index + 1)))
    try {
      const times = await timePublishes(ground, instances, publishes)
      rows.push(
        count === 1
          ? atMost('publish to visible on every page kind, 1 instance, p50', percentile(times, 0.5), 60, 'ms')
          : forInformation('publish to visible on every page kind, 3 instances, p50', percentile(times, 0.5), 'ms'),
        atMost(
          `publish to visible on every page kind, ${count} instance(s), p99`,
          percentile(times, 0.99),
          1_000,
          'ms',
        ),
      )
    } finally {
      await Promise.all(instances.map((instance) => instance.stop()))
    }
  }
  return rows
}

/**
 * Publishes a new headline again and again.
 * @returns for each publish the milliseconds after which the last page of the last instance showed it.
 */
export async function timePublishes(
  ground: BenchGround,
  instances: readonly Instance[],
  count: number,
): Promise<number[]> {
  const article = await newestArticle(ground.db)
  const owner = { id: newId(), role: 'owner' } as const
  await insertUser(ground.db, { id: owner.id, role: owner.role, name: 'Bench', email: `${owner.id}@bench.invalid` })
  const pages = pagesShowing(article).flatMap((address) => instances.map(({ url }) => url + address))
  for (const page of pages) await textOf(page)
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const headline = `Өлшеу ${instances.length} – ${index} – ${Date.now()}`
    const publish = await prepare(ground, owner, article.id, headline)
    const began = performance.now()
    await publish()
    await Promise.all(pages.map((page) => untilShows(page, headline)))
    times.push(performance.now() - began)
  }
  return times
}

function pagesShowing({ path, section, author, tag }: ArticleAddresses): string[] {
  return [path, '/', section, author, ...(tag === undefined ? [] : [tag]), '/feed.xml', `${section}/feed.xml`]
}

async function prepare(ground: BenchGround, actor: Actor, id: string, headline: string): Promise<() => Promise<void>> {
  const opened = await openArticle(ground.db, actor, id)
  if (!opened.ok) throw new Error(`The article cannot be opened: ${JSON.stringify(opened)}`)
  const { sectionId, slug, standfirst, body, lead, authorIds, tagIds, version } = opened.article
  const content = { sectionId, slug, headline, standfirst, body, lead, authorIds, tagIds }
  const saved = await saveDraft(ground.db, actor, { id, baseVersion: version, content })
  if (!saved.ok) throw new Error(`The article cannot be saved: ${JSON.stringify(saved)}`)
  return async () => {
    const published = await publishArticle(ground.db, actor, { id, version: saved.version })
    if (!published.ok) throw new Error(`The article cannot be published: ${JSON.stringify(published)}`)
  }
}

async function untilShows(url: string, headline: string): Promise<void> {
  const began = performance.now()
  while (!(await textOf(url)).includes(headline)) {
    if (performance.now() - began > patience) throw new Error(`${url} does not show "${headline}".`)
    await wait(5)
  }
}

async function textOf(url: string): Promise<string> {
  return await (await fetch(url)).text()
}
