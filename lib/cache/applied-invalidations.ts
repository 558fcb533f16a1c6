const key = Symbol.for('qalam.applied-invalidations')
type Holder = typeof globalThis & { [key]?: Set<string> }
const limit = 10_000

/**
 * The invalidations that this process has told its caches of, by row name: its own are announced right after their commit and then heard of
 * again from the database. On the global object, because commands run in the bundled application and the listener beside it.
 */
function applied(): Set<string> {
  const holder = globalThis as Holder
  return (holder[key] ??= new Set())
}

/** Notes a row as told. */
export function noteApplied(name: string): void {
  const names = applied()
  names.add(name)
  for (const oldest of names) {
    if (names.size <= limit) return
    names.delete(oldest)
  }
}

export function isApplied(name: string): boolean {
  return applied().has(name)
}
