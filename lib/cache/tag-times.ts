/**
 * When each tag was last invalidated in this process. One clock serves the page store and the data cache, so both give the same answer to
 * the one question of coherence: did something that this was made from change since its making began?
 */
type TagTimes = {
  byTag: Map<string, number>
  /** Everything made before this counts as invalidated: the time of the newest tag that was forgotten to bound the map. */
  floor: number
}

const limit = 200_000
const key = Symbol.for('qalam.tag-times')
type Holder = typeof globalThis & { [key]?: TagTimes }

function tagTimes(): TagTimes {
  const holder = globalThis as Holder
  return (holder[key] ??= { byTag: new Map(), floor: 0 })
}

/** Milliseconds since the epoch with fractions, never going back while the process lives: the clock that Next.js puts on cache entries. */
export function cacheClock(): number {
  return performance.timeOrigin + performance.now()
}

/** Notes that whatever depends on one of these tags and was begun before now is out of date. */
export function markInvalidated(tags: readonly string[]): void {
  const times = tagTimes()
  const now = cacheClock()
  for (const tag of tags) {
    times.byTag.delete(tag)
    times.byTag.set(tag, now)
  }
  for (const [tag, time] of times.byTag) {
    if (times.byTag.size <= limit) break
    times.byTag.delete(tag)
    times.floor = Math.max(times.floor, time)
  }
}

/**
 * The tags among these that were invalidated at or after an instant.
 * @param since an instant of `cacheClock`.
 */
export function invalidatedSince(tags: Iterable<string>, since: number): string[] {
  const { byTag, floor } = tagTimes()
  const all = [...tags]
  if (since <= floor) return all
  return all.filter((tag) => (byTag.get(tag) ?? 0) >= since)
}
