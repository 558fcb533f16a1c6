import { createHash } from 'node:crypto'
import { textPolicy } from './content-policy'
import { toDocument } from './document'
import { type Coding, codings, compress, decompress, isCompressible } from './encoding'
import type { Rendered } from './render-page'
import { noPageFiles, type PageFiles } from './page-files'

/** A complete answer to readers, in every coding that it is asked for. */
export type StoredPage = {
  key: string
  status: number
  tags: readonly string[]
  /** Names and values in turn, without those that depend on the coding or the request. */
  headers: readonly string[]
  /** The hash of the plain body: entity tags are made from it. */
  hash: string
  lastModified: string | undefined
  /** The plain body goes once the page stands compressed. */
  plain: Buffer | undefined
  coded: Map<Coding, Buffer>
  /** Codings that are being made: each is made once. */
  making: Map<Coding, Promise<Buffer>>
  compressible: boolean
  /** `cacheClock` instants: when its making began, from when it is made anew behind the reader's back, and when it may not be given out. */
  begunAt: number
  refreshAt: number
  expiresAt: number
  /** Something that it was made from has changed: it serves only when no new one can be made. */
  outdated: boolean
  /** After a render that failed, the next is tried no sooner than this instant of `cacheClock`. */
  retryAt: number
  /** For the store: it was asked for since the store last looked. */
  used: boolean
  /** Header lists by coding and cache status, made when first needed. */
  prepared: Map<string, string[]>
}

/** The parts of a page that outlive the process. */
export type PageRecord = Pick<
  StoredPage,
  'key' | 'status' | 'tags' | 'headers' | 'hash' | 'lastModified' | 'compressible'
>

const passedHeaders = [
  'Content-Type',
  'Last-Modified',
  'Content-Language',
  'Content-Disposition',
  'X-Robots-Tag',
] as const
const day = 86_400

/** By it a page asks to be left out by search engines; see `lib/cache/tags.ts`. */
const unlistedTag = 'unlisted'

type PageOptions = {
  /** Headers that every page carries. */
  headers: Readonly<Record<string, string>>
  /** True for a CDN that is told of every change: it learns what the page stands on, and may hold it for a day. */
  purged?: boolean
  /** False keeps the client runtime in the page: for development. */
  documents: boolean
  /** What the documents name. */
  files?: PageFiles
  /** Writes a document in the script of its address; left out where it stands in it already. */
  inScript?: ((html: string) => string) | undefined
}

/** Makes a page of what Next.js rendered. */
export function pageFrom(key: string, rendered: Rendered, options: PageOptions): StoredPage {
  const { location } = rendered.headers
  const type = rendered.headers['content-type'] ?? 'application/octet-stream'
  const { body, policy } = location === undefined ? bodyOf(rendered, type, options) : emptyBody
  const status = statusOf(rendered)
  const headers: string[] = []
  for (const name of passedHeaders) {
    const value = rendered.headers[name.toLowerCase()]
    if (value !== undefined) headers.push(name, value)
  }
  if (rendered.tags.has(unlistedTag)) headers.push('X-Robots-Tag', 'noindex')
  if (location !== undefined) headers.push('Location', location)
  if (policy !== undefined) headers.push('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(options.headers)) headers.push(name, value)
  if (options.purged === true) headers.push(...cdnHeaders(rendered.tags))
  const { refresh, expire } = lifetimes(rendered.headers['cache-control'])
  return {
    ...emptyPage,
    key,
    status,
    tags: [...rendered.tags],
    headers,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    lastModified: rendered.headers['last-modified'],
    plain: body,
    coded: new Map(),
    making: new Map(),
    compressible: isCompressible(type, body.byteLength),
    begunAt: rendered.begunAt,
    refreshAt: rendered.begunAt + refresh * 1000,
    expiresAt: rendered.begunAt + expire * 1000,
    prepared: new Map(),
  }
}

/** A page from its record and bodies as they lay on disk: outdated until something says otherwise. */
export function pageFromRecord(record: PageRecord, plain: Buffer | undefined, coded: Map<Coding, Buffer>): StoredPage {
  return { ...emptyPage, ...record, plain, coded, making: new Map(), outdated: true, prepared: new Map() }
}

const emptyPage = { begunAt: 0, refreshAt: 0, expiresAt: 0, retryAt: 0, outdated: false, used: false }

/** The bytes that a page occupies, with a guess for what surrounds them. */
export function pageBytes(page: StoredPage): number {
  let bytes = 2048 + (page.plain?.byteLength ?? 0) + page.tags.length * 64
  for (const body of page.coded.values()) bytes += body.byteLength
  return bytes
}

/** The body in a coding, made now if it is not there yet. */
export async function bodyIn(page: StoredPage, coding: Coding | undefined): Promise<Buffer> {
  const ready = coding === undefined ? page.plain : page.coded.get(coding)
  if (ready !== undefined) return ready
  if (coding === undefined) return await decompress(page.coded.get('gzip') ?? Buffer.alloc(0))
  const making = page.making.get(coding) ?? makeCoding(page, coding)
  page.making.set(coding, making)
  return await making
}

async function makeCoding(page: StoredPage, coding: Coding): Promise<Buffer> {
  try {
    const body = await compress(await bodyIn(page, undefined), coding)
    page.coded.set(coding, body)
    return body
  } finally {
    page.making.delete(coding)
  }
}

/** Makes every coding that is still missing, then lets the plain body go. */
export async function compressFully(page: StoredPage): Promise<void> {
  if (!page.compressible) return
  for (const coding of codings) await bodyIn(page, coding)
  page.plain = undefined
}

const emptyBody = { body: Buffer.alloc(0), policy: textPolicy }

/**
 * What the reader gets of a render: HTML as a document, anything else as it is. In development the client runtime stays, and no policy
 * forbids it; but where the script is another the runtime has to go, because it would put back what it had rendered.
 */
function bodyOf(
  { body }: Rendered,
  type: string,
  { documents, files = noPageFiles, inScript }: PageOptions,
): { body: Buffer; policy: string | undefined } {
  if (!type.startsWith('text/html')) return { body, policy: textPolicy }
  if (!documents && inScript === undefined) return { body, policy: undefined }
  const { html, policy } = toDocument(body.toString('utf8'), files)
  return { body: Buffer.from(inScript?.(html) ?? html), policy: documents ? policy : undefined }
}

/** What a CDN reads: `Cache-Tag`, by which it is told what to forget, and RFC 9213. */
function cdnHeaders(tags: ReadonlySet<string>): string[] {
  return ['Cache-Tag', [...tags].join(','), 'CDN-Cache-Control', `max-age=${day}, stale-if-error=${day}`]
}

/** A page names its status by a tag, because a static page of Next.js can only be 200 and a not-found one is blank without scripts. */
function statusOf({ status, tags }: Rendered): number {
  if (status !== 200) return status
  if (tags.has('status:410')) return 410
  return tags.has('status:404') ? 404 : 200
}

/** Seconds after which a page is made anew, and after which it may not be given out, from the header that Next.js derives from `cacheLife`. */
function lifetimes(cacheControl = ''): { refresh: number; expire: number } {
  const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(cacheControl)?.[1] ?? Number.NaN)
  const refresh = seconds('s-maxage')
  if (Number.isNaN(refresh)) return { refresh: day, expire: 7 * day }
  const grace = seconds('stale-while-revalidate')
  return { refresh, expire: refresh + (Number.isNaN(grace) ? day : grace) }
}
