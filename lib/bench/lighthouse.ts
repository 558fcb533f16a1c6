import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { findBrowser } from '@/lib/check/browser'
import { atLeast, atMost, type BenchRow, median } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'
import { newestArticle } from './newest-article'

const run = promisify(execFile)
const runs = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
})
type Report = z.infer<typeof reportSchema>

/**
 * Lighthouse as a phone on simulated 4G sees the pages: the median of five runs of each. A run that recorded nothing, which a browser that
 * has just started sometimes does, is made again.
 */
export async function benchLighthouse(ground: BenchGround): Promise<BenchRow[]> {
  const { path: article, section } = await newestArticle(ground.db)
  const site = await startInstance(ground, 1)
  try {
    const rows: BenchRow[] = []
    const kinds = { front: '/', section, article, search: '/search?q=қала' }
    for (const [kind, address] of Object.entries(kinds)) {
      const url = site.url + encodeURI(address)
      await (await fetch(url)).arrayBuffer()
      const reports: Report[] = []
      for (let index = 0; index < runs; index++) reports.push(await lighthouse(url).catch(() => lighthouse(url)))
      rows.push(...judge(kind, reports))
    }
    return rows
  } finally {
    await site.stop()
  }
}

function judge(kind: string, reports: readonly Report[]): BenchRow[] {
  const score = (category: string) => median(reports.map((report) => (report.categories[category]?.score ?? 0) * 100))
  const figure = (audit: string) => median(reports.map((report) => report.audits[audit]?.numericValue ?? Number.NaN))
  return [
    ...categories.map((category) => atLeast(`${kind}: ${category}`, score(category), 100, '')),
    atMost(`${kind}: largest contentful paint`, figure('largest-contentful-paint') / 1000, 0.8, 's'),
    atMost(`${kind}: total blocking time`, figure('total-blocking-time'), 0, 'ms'),
    atMost(`${kind}: cumulative layout shift`, figure('cumulative-layout-shift'), 0, ''),
  ]
}

async function lighthouse(url: string): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qalam-lighthouse-'))
  const output = path.join(folder, 'report.json')
  const program = path.join('node_modules', 'lighthouse', 'cli', 'index.js')
  try {
    await run(
      process.execPath,
      [
        program,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${output}`,
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      { env: { ...process.env, CHROME_PATH: findBrowser(), NODE_OPTIONS: '' }, maxBuffer: 64 * 1024 * 1024 },
    )
    return reportSchema.parse(JSON.parse(await readFile(output, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
