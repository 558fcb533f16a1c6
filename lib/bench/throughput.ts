import { startBareServer } from './bare-server'
import { atLeast, type BenchRow, forInformation } from './bench-row'
import { type BenchGround, startInstance, startPlainNext } from './bench-site'
import { fetchRaw } from './fetch-page'
import { inTurns } from './in-turns'
import { newestArticle } from './newest-article'

const gzip = { 'accept-encoding': 'gzip' }

/** How fast pages that lie ready go out, against a bare server with the same bytes and against plain `next start`, in turns. */
export async function benchThroughput(ground: BenchGround): Promise<BenchRow[]> {
  const { path } = await newestArticle(ground.db)
  const site = await startInstance(ground, 1)
  const plain = await startPlainNext(ground)
  try {
    const rows: BenchRow[] = []
    for (const [name, address] of [
      ['article', path],
      ['front page', '/'],
      ['feed', '/feed.xml'],
    ] as const)
      rows.push(...(await againstBare(name, `${site.url}${address}`)))
    return [...rows, ...(await againstNext(`${site.url}${path}`, `${plain.url}${path}`))]
  } finally {
    await plain.stop()
    await site.stop()
  }
}

async function againstBare(name: string, url: string): Promise<BenchRow[]> {
  await fetchRaw(url, gzip)
  const answer = await fetchRaw(url, gzip)
  const bare = await startBareServer(answer)
  try {
    const { ratio, one: ours, other: theirs } = await inTurns(url, bare.url)
    return [
      atLeast(`${name}, gzip: against a bare server with the same bytes`, ratio, 0.6, '×'),
      forInformation(`${name}, gzip: requests a second (${answer.body.byteLength} bytes)`, ours, '1/s'),
      forInformation(`${name}, gzip: requests a second of the bare server`, theirs, '1/s'),
    ]
  } finally {
    bare.stop()
  }
}

async function againstNext(url: string, plain: string): Promise<BenchRow[]> {
  for (let warmUp = 0; warmUp < 3; warmUp++) await fetchRaw(plain, gzip)
  const { ratio, other: theirs } = await inTurns(url, plain)
  return [
    atLeast('article, gzip: against plain next start', ratio, 20, '×'),
    forInformation('article, gzip: requests a second of plain next start', theirs, '1/s'),
  ]
}
