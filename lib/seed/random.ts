/** A source of made-up choices that gives the same ones for the same seed, on every machine. */
export type Random = {
  /** From 0 up to and not including 1. */
  fraction: () => number
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number
  /** @throws RangeError for an empty list */
  pick: <Item>(items: readonly Item[]) => Item
  /** Some of the items, each at most once. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
}

/** The generator "mulberry32": 32 bits of state, good enough for texts and nothing else. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const whole = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new RangeError('There is nothing to pick from')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)).flat()
  }
  return { fraction, whole, pick, some }
}

/** One number from two, so that each article of each seed has its own source. */
export function mixSeeds(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b)) >>> 0
}
