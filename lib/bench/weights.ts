import { chromium } from '@playwright/test'
import { findBrowser } from '@/lib/check/browser'
import { atMost, type BenchRow, forInformation } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'
import { fetchRaw } from './fetch-page'
import { newestArticle } from './newest-article'

/** What each kind of page costs a reader: the document with its CSS, the script, and all that a phone asks for on opening it. */
export async function benchWeights(ground: BenchGround): Promise<BenchRow[]> {
  const { path, section, author, tag } = await newestArticle(ground.db)
  const site = await startInstance(ground, 1)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  try {
    const rows: BenchRow[] = []
    const kinds = { article: path, front: '/', section, author, tag, search: '/search?q=қала' }
    for (const [kind, address] of Object.entries(kinds)) {
      if (address === undefined) continue
      const url = site.url + encodeURI(address)
      await fetchRaw(url, { 'accept-encoding': 'br' })
      const document = (await fetchRaw(url, { 'accept-encoding': 'br' })).body.byteLength
      rows.push(
        kind === 'article'
          ? atMost('article: HTML with CSS, br', document / 1024, 14.6, 'KB')
          : forInformation(`${kind}: HTML with CSS, br`, document / 1024, 'KB'),
        ...(await loadInBrowser(browser, kind, url)),
      )
    }
    return rows
  } finally {
    await browser.close()
    await site.stop()
  }
}

async function loadInBrowser(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  kind: string,
  url: string,
): Promise<BenchRow[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
  let requests = 0
  let all = 0
  let script = 0
  page.on('requestfinished', async (request) => {
    requests++
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    all += responseBodySize + responseHeadersSize
    if (request.resourceType() === 'script') script += responseBodySize
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.close()
  return [
    atMost(`${kind}: script`, script / 1024, 3, 'KB'),
    forInformation(`${kind}: requests`, requests, ''),
    forInformation(`${kind}: all bytes of the first screen`, all / 1024, 'KB'),
  ]
}
