import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { step } from '@/lib/cli/progress'
import { readEnv } from '@/lib/env'
import { articleAddresses } from './article-addresses'
import { atMost, type BenchRow, forInformation } from './bench-row'
import { openGround, startInstance } from './bench-site'

const pages = 20_000
const atOnce = 8
const scripts = ['', '/latn', '/arab']

/**
 * What an instance occupies after 20,000 different pages, all of them articles, each in its three scripts, on a publication of its own that has
 * so many; and what it occupies when half as many addresses where nothing stands have been asked for too.
 */
export async function benchMemory(): Promise<BenchRow[]> {
  const wanted = Math.ceil(pages / scripts.length)
  const folder = path.join(readEnv().DATA_DIR, 'bench', 'memory')
  const ground = await step(`Prepare a publication of ${wanted} articles`, () => openGround(folder, wanted))
  const site = await startInstance(ground, 1)
  try {
    const { articles } = await articleAddresses(ground.db, wanted)
    const addresses = articles.flatMap((address) => scripts.map((script) => script + address)).slice(0, pages)
    if (addresses.length < pages) throw new Error(`There are ${addresses.length} pages and not ${pages}.`)
    const fresh = await residentMegabytes(site.pid)
    await visitAll(site.url, addresses.slice(0, pages / 2))
    const half = await residentMegabytes(site.pid)
    await visitAll(site.url, addresses.slice(pages / 2))
    const end = await residentMegabytes(site.pid)
    const unknown = Array.from({ length: pages / 2 }, (_, index) => `/sayasat/zhoq-${index}`)
    await visitAll(site.url, unknown)
    return [
      forInformation('memory of a fresh process', fresh, 'MB'),
      forInformation('memory after 10,000 different pages', half, 'MB'),
      atMost('memory after 20,000 different pages', end, 450, 'MB'),
      atMost('growth in the second 10,000 of them', end / half, 1.15, '×'),
      atMost('memory after 10,000 unknown addresses more', await residentMegabytes(site.pid), 450, 'MB'),
    ]
  } finally {
    await site.stop()
    await ground.close()
  }
}

async function visitAll(site: string, addresses: readonly string[]): Promise<void> {
  for (let index = 0; index < addresses.length; index += atOnce)
    await Promise.all(addresses.slice(index, index + atOnce).map((address) => visit(site + address)))
}

async function visit(url: string): Promise<void> {
  await (await fetch(url, { redirect: 'manual' })).arrayBuffer()
}

/** @throws on a system without /proc. */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
