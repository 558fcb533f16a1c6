import { brotliCompressSync } from 'node:zlib'
import { createConverter } from '@/lib/kazakh/scripts/convert'
import { convertDocument } from '@/lib/scripts/convert-document'
import { atMost, type BenchRow, forInformation, median } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'
import { fetchRaw } from './fetch-page'
import { newestArticle } from './newest-article'

const runs = 30

/**
 * What a page costs in the second and third script: the time that its conversion adds to a render, measured on the finished
 * document, and its bytes beside those of the same page in Cyrillic, without pictures and fonts.
 */
export async function benchThreeScripts(ground: BenchGround): Promise<BenchRow[]> {
  const { path, section } = await newestArticle(ground.db)
  const site = await startInstance(ground, 1)
  try {
    const rows: BenchRow[] = []
    for (const [kind, address] of Object.entries({ article: path, front: '/', section })) {
      const html = await textOf(site.url + address)
      for (const script of ['latn', 'arab'] as const) {
        const other = await textOf(`${site.url}/${script}${address}`)
        rows.push(
          atMost(`${kind} in ${script}: added to a render, median`, addedTime(html, script), 10, 'ms'),
          atMost(`${kind} in ${script}: with no word known yet, median`, firstTime(html, script), 10, 'ms'),
          atMost(
            `${kind} in ${script}: more bytes as sent (br)`,
            moreBytes(compressed(html), compressed(other)),
            5,
            '%',
          ),
          forInformation(
            `${kind} in ${script}: more bytes before compression`,
            moreBytes(bytes(html), bytes(other)),
            '%',
          ),
        )
      }
    }
    return rows
  } finally {
    await site.stop()
  }
}

async function textOf(url: string): Promise<string> {
  return (await fetchRaw(encodeURI(url), { 'accept-encoding': 'identity' })).body.toString('utf8')
}

/** Milliseconds with a converter that has been in use, as that of a running site. */
function addedTime(html: string, script: 'latn' | 'arab'): number {
  const convert = createConverter(script)
  return median(Array.from({ length: runs }, () => timeOf(() => convertDocument(html, script, convert))))
}

/** Milliseconds with a converter that knows no word yet. */
function firstTime(html: string, script: 'latn' | 'arab'): number {
  return median(
    Array.from({ length: runs }, () => {
      const convert = createConverter(script)
      return timeOf(() => convertDocument(html, script, convert))
    }),
  )
}

function timeOf(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function bytes(html: string): number {
  return Buffer.byteLength(html)
}

function compressed(html: string): number {
  return brotliCompressSync(html).byteLength
}

function moreBytes(before: number, after: number): number {
  return (after / before - 1) * 100
}
