import { announceInvalidation } from './invalidation-hub.ts'
import { renderScope } from './render-scope.ts'
import { invalidatedSince } from './tag-times.ts'

/** What Next.js stores and reads; times in seconds, `timestamp` in milliseconds of `cacheClock` at the beginning of the making. */
type CacheEntry = {
  value: ReadableStream<Uint8Array>
  tags: string[]
  stale: number
  timestamp: number
  expire: number
  revalidate: number
}
type Kept = Omit<CacheEntry, 'value'> & { bytes: Uint8Array<ArrayBuffer> }

/** The pages made of it are kept as pages, so this holds what many pages share and what is made again soon. */
const byteLimit = 16 * 1024 * 1024
const overhead = 512

const entries = new Map<string, Kept>()
let bytesHeld = 0

/**
 * Next's cache handler for `'use cache'`: in memory, bounded by bytes, least recently used goes first. An entry whose making began
 * before an invalidation of one of its tags is never given out.
 */
const dataCache = {
  async get(key: string): Promise<CacheEntry | undefined> {
    const kept = entries.get(key)
    if (kept === undefined) return undefined
    forget(key, kept)
    if (invalidatedSince(kept.tags, kept.timestamp).length > 0) return undefined
    keep(key, kept)
    reportTags(kept.tags)
    const { bytes, ...entry } = kept
    return { ...entry, value: streamOf(bytes) }
  },

  async set(key: string, pending: Promise<CacheEntry>): Promise<void> {
    const { value, ...entry } = await pending
    const bytes = new Uint8Array(await new Response(value).arrayBuffer())
    reportTags(entry.tags)
    const outdated = invalidatedSince(entry.tags, entry.timestamp)
    if (outdated.length > 0) {
      // Next.js lets concurrent renders share one making. A render that began after the invalidation may have joined this one, which began
      // before it, and would pass for fresh; it waits for this write, so invalidating once more now reaches it.
      announceInvalidation(outdated)
      return
    }
    const former = entries.get(key)
    if (former !== undefined) forget(key, former)
    keep(key, { ...entry, bytes })
    for (const [oldest, kept] of entries) {
      if (bytesHeld <= byteLimit) break
      forget(oldest, kept)
    }
  },

  async refreshTags(): Promise<void> {
    // The database listener pushes invalidations into this process; there is nothing to fetch before a read.
  },

  async getExpiration(): Promise<number> {
    return 0
  },

  async updateTags(tags: string[]): Promise<void> {
    announceInvalidation(tags)
  },
}
export default dataCache

function keep(key: string, kept: Kept): void {
  entries.set(key, kept)
  bytesHeld += kept.bytes.byteLength + key.length * 2 + overhead
}

function forget(key: string, kept: Kept): void {
  entries.delete(key)
  bytesHeld -= kept.bytes.byteLength + key.length * 2 + overhead
}

function reportTags(tags: readonly string[]): void {
  const scope = renderScope().getStore()
  for (const tag of tags) scope?.tags.add(tag)
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
