const key = Symbol.for('qalam.applied-invalidations')
type Holder = typeof globalThis & { [key]?: Set<number> }
const limit = 10_000

/**
 * The invalidations that this process has told its caches of, by row id: its own are announced right after their commit and then heard of
 * again from the database. On the global object, because commands run in the bundled application and the listener beside it.
 */
function applied(): Set<number> {
  const holder = globalThis as Holder
  return (holder[key] ??= new Set())
}

/** Notes a row as told. */
export function noteApplied(id: number): void {
  const ids = applied()
  ids.add(id)
  for (const oldest of ids) {
    if (ids.size <= limit) return
    ids.delete(oldest)
  }
}

export function isApplied(id: number): boolean {
  return applied().has(id)
}

/**
 * Forgets every row, because the line to the database was cut: what comes back may be another one, restored from a copy, that counts anew.
 * To tell a row twice costs a render; to take a new row for an old one would leave readers with a page out of date.
 */
export function forgetApplied(): void {
  applied().clear()
}
