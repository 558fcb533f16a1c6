import { useEffect, useState } from 'react'
import type { PaletteGroup } from '@/lib/palette/palette-entry'

export type PaletteSearch = {
  /** What was found last; it stays on the screen until there is something newer. */
  groups: readonly PaletteGroup[]
  /** What these groups answer; undefined before the first answer. */
  answered: string | undefined
  failure: 'signed-out' | 'no-answer' | undefined
}

/** Milliseconds without a key before the server is asked. */
const pause = 60

/** Asks the server what begins with the text, and forgets answers that were overtaken. */
export function usePaletteSearch(typed: string): PaletteSearch {
  const [search, setSearch] = useState<PaletteSearch>({ groups: [], answered: undefined, failure: undefined })
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(
      () => {
        ask(typed, asking.signal).then(
          (answer) =>
            setSearch((before) =>
              answer === 'signed-out'
                ? { ...before, failure: 'signed-out' }
                : { groups: answer, answered: typed, failure: undefined },
            ),
          () => !asking.signal.aborted && setSearch((before) => ({ ...before, failure: 'no-answer' })),
        )
      },
      typed === '' ? 0 : pause,
    )
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])
  return search
}

async function ask(typed: string, signal: AbortSignal): Promise<PaletteGroup[] | 'signed-out'> {
  // Whoever is not signed in is led to the door, which is no answer to this.
  const response = await fetch(`/admin/palette.json?q=${encodeURIComponent(typed)}`, { signal, redirect: 'manual' })
  if (response.type === 'opaqueredirect' || response.status === 401) return 'signed-out'
  if (!response.ok) throw new Error(`The palette was answered with ${response.status}`)
  return ((await response.json()) as { groups: PaletteGroup[] }).groups
}
