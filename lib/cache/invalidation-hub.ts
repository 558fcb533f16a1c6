import { markInvalidated } from './tag-times.ts'

type Listener = (tags: readonly string[]) => void

const key = Symbol.for('qalam.invalidation-hub')
type Holder = typeof globalThis & { [key]?: Set<Listener> }

/**
 * Where the caches of this process are told what has changed. The page store listens; `expire` and the database listener speak. On the
 * global object, because the HTTP front and the bundled application are two module graphs in one process.
 */
function listeners(): Set<Listener> {
  const holder = globalThis as Holder
  return (holder[key] ??= new Set())
}

/** @returns a function that ends the subscription. */
export function onInvalidation(listener: Listener): () => void {
  listeners().add(listener)
  return () => listeners().delete(listener)
}

/** Tells every cache of this process, before it returns, that whatever depends on one of these tags is out of date. */
export function announceInvalidation(tags: readonly string[]): void {
  markInvalidated(tags)
  for (const listener of listeners()) listener(tags)
}
