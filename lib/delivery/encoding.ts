import { promisify } from 'node:util'
import zlib from 'node:zlib'

/** A content coding that bodies are kept in, best first. */
export const codings = ['br', 'zstd', 'gzip'] as const
export type Coding = (typeof codings)[number]

const brotli = promisify(zlib.brotliCompress)
const zstd = promisify(zlib.zstdCompress)
const gzip = promisify(zlib.gzip)
const gunzip = promisify(zlib.gunzip)

/** Texts shrink; pictures and fonts are compressed already, and tiny bodies are not worth it. */
export function isCompressible(contentType: string, bytes: number): boolean {
  return (
    bytes >= 512 && /^(?:text\/|application\/(?:[\w.+-]*(?:json|xml|javascript|manifest))|image\/svg)/.test(contentType)
  )
}

/** Above so many bytes, feeds and sitemaps and no page, the last hundredths of compression cost more time than they save on the line. */
const large = 64 * 1024

/** Compresses on the thread pool, so that requests go on being answered meanwhile. */
export async function compress(body: Buffer, coding: Coding): Promise<Buffer> {
  const compressed = await squeeze(body, coding)
  // zlib hands out a view of a larger block; a copy lets that block go.
  const exact = Buffer.allocUnsafeSlow(compressed.byteLength)
  compressed.copy(exact)
  return exact
}

/** The smallest Brotli form, at a hundred times the cost: for what is made once and sent for as long as a build stands. */
export async function compressWell(body: Buffer): Promise<Buffer> {
  return await brotli(body, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  })
}

async function squeeze(body: Buffer, coding: Coding): Promise<Buffer> {
  const isLarge = body.byteLength > large
  switch (coding) {
    case 'br':
      return await brotli(body, {
        params: {
          // The step above costs ten times as much for a hundredth of the bytes; what counts as best in it is far too slow for news.
          [zlib.constants.BROTLI_PARAM_QUALITY]: isLarge ? 6 : 7,
          [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      })
    case 'zstd':
      // Told the size, it makes tables to fit; otherwise it clears many megabytes first.
      return await zstd(body, {
        params: { [zlib.constants.ZSTD_c_compressionLevel]: isLarge ? 9 : 15 },
        pledgedSrcSize: body.byteLength,
      })
    case 'gzip':
      return await gzip(body, { level: isLarge ? 6 : 9 })
  }
}

/** The plain body of a gzip one, for the rare client that takes no coding at all. */
export async function decompress(body: Buffer): Promise<Buffer> {
  return await gunzip(body)
}

const preferences = new Map<string, readonly Coding[]>()

/**
 * The codings that a client takes, best first (RFC 9110, 12.5.3).
 * @param header the value of `Accept-Encoding`. The few values that browsers send are read once each.
 */
export function acceptedCodings(header: string | undefined): readonly Coding[] {
  if (header === undefined) return []
  const known = preferences.get(header)
  if (known !== undefined) return known
  const parsed = parseAcceptEncoding(header)
  if (preferences.size >= 500) preferences.clear()
  preferences.set(header, parsed)
  return parsed
}

function parseAcceptEncoding(header: string): readonly Coding[] {
  const quality = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const value = q === undefined ? 1 : Number(q.slice(2))
    quality.set(name === 'x-gzip' ? 'gzip' : name, Number.isFinite(value) ? value : 0)
  }
  const of = (coding: string) => quality.get(coding) ?? quality.get('*') ?? 0
  const plain = quality.get('identity') ?? 0
  // A sort keeps the order of equals: the smaller coding first.
  return codings.filter((coding) => of(coding) > 0 && of(coding) >= plain).sort((a, b) => of(b) - of(a))
}
