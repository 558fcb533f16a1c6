import type { Presence } from '@/lib/together/messages'

/** How often a list asks who is in its articles while it is looked at, in milliseconds. */
const EVERY_MS = 15_000
/** Rows that come onto the screen together are asked about together, in milliseconds. */
const GATHER_MS = 50

const NOBODY: readonly Presence[] = []
const asked = new Map<string, number>()
const listeners = new Set<() => void>()
let present: Readonly<Record<string, readonly Presence[]>> = {}
let timer: ReturnType<typeof setTimeout> | undefined

/** Asks about an article from now on. @returns what ends it */
export function askForPresence(articleId: string, listener: () => void): () => void {
  asked.set(articleId, (asked.get(articleId) ?? 0) + 1)
  listeners.add(listener)
  if (asked.size === 1 && asked.get(articleId) === 1) document.addEventListener('visibilitychange', askSoon)
  askSoon()
  return () => {
    const left = (asked.get(articleId) ?? 1) - 1
    if (left > 0) asked.set(articleId, left)
    else asked.delete(articleId)
    listeners.delete(listener)
    if (asked.size > 0) return
    document.removeEventListener('visibilitychange', askSoon)
    clearTimeout(timer)
  }
}

/** Who was in an article when it was last asked about. */
export function presentIn(articleId: string): readonly Presence[] {
  return present[articleId] ?? NOBODY
}

function askSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void ask(), GATHER_MS)
}

async function ask(): Promise<void> {
  if (document.visibilityState === 'hidden' || asked.size === 0) return
  try {
    const response = await fetch(`/admin/presence.json?ids=${[...asked.keys()].join(',')}`)
    if (response.ok) show(((await response.json()) as { present: typeof present }).present)
  } catch {
    // Without a line nobody is known to be anywhere; it is asked again.
    show({})
  }
  timer = setTimeout(() => void ask(), EVERY_MS)
}

function show(now: typeof present): void {
  present = Object.fromEntries(
    Object.entries(now).map(([id, people]) => [id, same(people, presentIn(id)) ? presentIn(id) : people]),
  )
  for (const listener of listeners) listener()
}

function same(some: readonly Presence[], others: readonly Presence[]): boolean {
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id)
}
