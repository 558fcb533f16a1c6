import { chromium } from '@playwright/test'
import { newId } from '@/db/id'
import { findBrowser } from '@/lib/check/browser'
import type { BenchRow } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'
import { benchFirstLoads } from './first-loads'
import { benchKeyTimes } from './key-times'
import { benchKills } from './kills'
import { benchTwoWriters } from './two-writers'

/** Writing together in real browsers: what it loads, what kills lose, whether two who write agree, and how soon a letter shows. */
export async function benchTogether(ground: BenchGround): Promise<BenchRow[]> {
  // The instances and whoever signs people in have to know the same one.
  process.env.AUTH_SECRET ??= newId().repeat(2)
  const held = { site: await startInstance(ground, 1) }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const at = { db: ground.db, url: held.site.url, browser }
  try {
    return [
      ...(await benchFirstLoads(at)),
      ...(await benchKeyTimes(at)),
      ...(await benchTwoWriters(at)),
      ...(await benchKills(ground, at, held)),
    ]
  } finally {
    await browser.close()
    await held.site.stop()
  }
}
