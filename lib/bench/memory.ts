import { readFile } from 'node:fs/promises'
import { atMost, type BenchRow, forInformation } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'

const pages = 20_000
const atOnce = 8

/** What an instance occupies after 20,000 different pages: half of them articles and lists, half addresses where nothing stands. */
export async function benchMemory(ground: BenchGround): Promise<BenchRow[]> {
  const site = await startInstance(ground, 1)
  try {
    const addresses = await listAddresses(ground)
    let half = 0
    for (let index = 0; index < pages; index += atOnce) {
      await Promise.all(addresses.slice(index, index + atOnce).map((address) => visit(site.url + address)))
      if (index === pages / 2) half = await residentMegabytes(site.pid)
    }
    const end = await residentMegabytes(site.pid)
    return [
      atMost('memory after 20,000 different pages', end, 450, 'MB'),
      atMost('growth in the second 10,000 of them', end / half, 1.15, '×'),
      forInformation('memory after 10,000 different pages', half, 'MB'),
    ]
  } finally {
    await site.stop()
  }
}

async function visit(url: string): Promise<void> {
  await (await fetch(url, { redirect: 'manual' })).arrayBuffer()
}

/** Every article in its three scripts and below that as many unknown addresses as it takes. */
async function listAddresses(ground: BenchGround): Promise<string[]> {
  const rows = await ground.db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select(['p.slug', 's.slug as section'])
    .where('p.edition', '=', 'kk')
    .execute()
  const known = rows.flatMap(({ slug, section }) =>
    ['', '/latn', '/arab'].map((prefix) => `${prefix}/${section}/${slug}`),
  )
  return Array.from({ length: pages }, (_, index) =>
    index % 2 === 0 ? (known[index / 2] ?? `/sayasat/zhoq-${index}`) : `/qogham/zhoq-${index}`,
  )
}

/** @throws on a system without /proc. */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
