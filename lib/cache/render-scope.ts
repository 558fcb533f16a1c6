import { AsyncLocalStorage } from 'node:async_hooks'

/** What the HTTP front learns about a page while Next.js renders it. */
export type RenderScope = {
  tags: Set<string>
  /** True once Next.js has said that the page is complete and which tags it stands on: only such a page may be kept. */
  complete: boolean
}

const key = Symbol.for('qalam.render-scope')
type Holder = typeof globalThis & { [key]?: AsyncLocalStorage<RenderScope> }

/**
 * The context of one render: opened by the front around Next's request handler, filled by the cache handlers that Next calls inside it.
 * On the global object, because Next loads the cache handlers in a module graph of its own.
 */
export function renderScope(): AsyncLocalStorage<RenderScope> {
  const holder = globalThis as Holder
  return (holder[key] ??= new AsyncLocalStorage<RenderScope>())
}
