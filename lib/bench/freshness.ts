import { setTimeout as wait } from 'node:timers/promises'
import { insertUser } from '@/db/queries/users'
import { newId } from '@/db/id'
import { openArticle } from '@/lib/articles/open-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { saveDraft } from '@/lib/articles/save-draft'
import type { Actor } from '@/lib/auth/permissions'
import { atMost, type BenchRow, forInformation, median, percentile } from './bench-row'
import { type BenchGround, type Instance, startInstance } from './bench-site'
import { type ArticleAddresses, newestArticle } from './newest-article'

const publishes = 200
const patience = 10_000

/**
 * From the beginning of the publish to the new headline. This process publishes and serves nothing, so every instance learns of it from
 * the database: what a reader of another instance sees, or of any after the publishing one has died.
 */
export async function benchFreshness(ground: BenchGround): Promise<BenchRow[]> {
  const alone = await withInstances(ground, 1, async (instances) => ({
    kinds: await timeKinds(ground, instances, publishes),
    last: await timePublishes(ground, instances, publishes),
  }))
  const three = await withInstances(ground, 3, (instances) => timePublishes(ground, instances, publishes))
  const slowest = [...alone.kinds].sort(([, one], [, other]) => median(other) - median(one))[0]
  return [
    ...Array.from(alone.kinds, ([kind, times]) =>
      forInformation(`publish to visible, 1 instance, p50: ${kind}`, median(times), 'ms'),
    ),
    atMost('publish to visible, 1 instance, p50 of the slowest page kind', median(slowest?.[1] ?? []), 60, 'ms'),
    forInformation('the last of all page kinds, asked for at once, 1 instance, p50', median(alone.last), 'ms'),
    atMost('the last of all page kinds, asked for at once, 1 instance, p99', percentile(alone.last, 0.99), 1_000, 'ms'),
    forInformation('the last of all page kinds on the last of 3 instances, p50', median(three), 'ms'),
    atMost('the last of all page kinds on the last of 3 instances, p99', percentile(three, 0.99), 1_000, 'ms'),
  ]
}

async function withInstances<Result>(
  ground: BenchGround,
  count: number,
  measure: (instances: readonly Instance[]) => Promise<Result>,
): Promise<Result> {
  const instances = await Promise.all(Array.from({ length: count }, (_, index) => startInstance(ground, index + 1)))
  try {
    return await measure(instances)
  } finally {
    await Promise.all(instances.map((instance) => instance.stop()))
  }
}

/**
 * Publishes again and again and each time waits as one reader does, for one page; the kinds of pages take turns.
 * @returns the milliseconds by kind of page.
 */
async function timeKinds(
  ground: BenchGround,
  instances: readonly Instance[],
  count: number,
): Promise<Map<string, number[]>> {
  const { publishNext, kinds } = await newsroom(ground)
  const names = [...kinds.keys()]
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  const [site] = instances
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length] ?? ''
    const { publish, headline } = await publishNext()
    // Somebody has read the page since the publish before.
    await textOf(`${site?.url}${kinds.get(name)}`)
    const began = performance.now()
    await publish()
    await untilShows(`${site?.url}${kinds.get(name)}`, headline)
    times.get(name)?.push(performance.now() - began)
  }
  return times
}

/**
 * Publishes again and again and each time asks every instance for every kind of page at once.
 * @returns for each publish the milliseconds after which the last page of the last instance showed it.
 */
export async function timePublishes(
  ground: BenchGround,
  instances: readonly Instance[],
  count: number,
): Promise<number[]> {
  const { publishNext, kinds } = await newsroom(ground)
  const pages = [...kinds.values()].flatMap((address) => instances.map(({ url }) => url + address))
  for (const page of pages) await textOf(page)
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const { publish, headline } = await publishNext()
    const began = performance.now()
    await publish()
    await Promise.all(pages.map((page) => untilShows(page, headline)))
    times.push(performance.now() - began)
  }
  return times
}

/** An owner of the publication who gives one article a new headline each time, and the pages that show it by their kind. */
async function newsroom(ground: BenchGround) {
  const article = await newestArticle(ground.db)
  const owner = { id: newId(), role: 'owner' } as const
  await insertUser(ground.db, { id: owner.id, role: owner.role, name: 'Bench', email: `${owner.id}@bench.invalid` })
  const publishNext = async () => {
    const headline = `Өлшеу ${newId()}`
    return { headline, publish: await prepare(ground, owner, article.id, headline) }
  }
  return { publishNext, kinds: pagesShowing(article) }
}

function pagesShowing({ path, section, author, tag }: ArticleAddresses): Map<string, string> {
  return new Map([
    ['article', path],
    ['front', '/'],
    ['section', section],
    ['author', author],
    ...(tag === undefined ? [] : [['tag', tag] as const]),
    ['feed', '/feed.xml'],
    ['section feed', `${section}/feed.xml`],
  ])
}

async function prepare(ground: BenchGround, actor: Actor, id: string, headline: string): Promise<() => Promise<void>> {
  const opened = await openArticle(ground.db, actor, id)
  if (!opened.ok) throw new Error(`The article cannot be opened: ${JSON.stringify(opened)}`)
  const { sectionId, slug, standfirst, body, lead, authorIds, tagIds, found, relatedIds, version } = opened.article
  const content = { sectionId, slug, headline, standfirst, body, lead, authorIds, tagIds, found, relatedIds }
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
