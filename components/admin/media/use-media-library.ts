import { useEffect, useEffectEvent, useState } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import { isMediaView, type LibraryPage } from './media-answers'

const SEARCH_PAUSE_MS = 250

type Library = {
  items: readonly MediaView[]
  next: string | undefined
  /** Undefined until the first answer. */
  today: string | undefined
  state: 'loading' | 'ready' | 'failed'
}

/** The pictures of the library, newest first, a page at a time; a search begins when typing pauses. */
export function useMediaLibrary(kind: 'picture' | 'recording') {
  const [query, setQuery] = useState('')
  const [library, setLibrary] = useState<Library>({ items: [], next: undefined, today: undefined, state: 'loading' })

  async function load(before: string | undefined, signal?: AbortSignal) {
    setLibrary((present) => ({ ...present, state: 'loading' }))
    try {
      const page = await fetchPage({ query, kind, before }, signal)
      setLibrary((present) => ({
        items: before === undefined ? page.items : [...present.items, ...page.items],
        next: page.next,
        today: page.today,
        state: 'ready',
      }))
    } catch {
      // Said on the screen, with a way to try again; a search that a newer one overtook is nobody's failure.
      if (signal?.aborted !== true) setLibrary((present) => ({ ...present, state: 'failed' }))
    }
  }
  const loadFirst = useEffectEvent(load)

  useEffect(() => {
    const overtaken = new AbortController()
    const timer = setTimeout(() => void loadFirst(undefined, overtaken.signal), query === '' ? 0 : SEARCH_PAUSE_MS)
    return () => {
      clearTimeout(timer)
      overtaken.abort()
    }
  }, [query])

  return {
    ...library,
    query,
    hasMore: library.next !== undefined,
    search: (text: string) => setQuery(text.trim()),
    more: () => void load(library.next),
    add: (picture: MediaView) =>
      setLibrary((present) => ({
        ...present,
        items: [picture, ...present.items.filter(({ id }) => id !== picture.id)],
      })),
  }
}

/** @throws when the line is down or the answer is no page of the library */
async function fetchPage(
  { query, kind, before }: { query: string; kind: 'picture' | 'recording'; before: string | undefined },
  signal: AbortSignal | undefined,
): Promise<LibraryPage> {
  const parameters = new URLSearchParams({ query, show: kind, ...(before === undefined ? {} : { before }) })
  const response = await fetch(`/admin/media/library.json?${parameters}`, signal === undefined ? {} : { signal })
  const answer: unknown = await response.json()
  if (
    !response.ok ||
    typeof answer !== 'object' ||
    answer === null ||
    !('items' in answer) ||
    !Array.isArray(answer.items) ||
    !('today' in answer) ||
    typeof answer.today !== 'string'
  ) {
    throw new Error(`The library answered ${response.status}`)
  }
  const next = 'next' in answer && typeof answer.next === 'string' ? { next: answer.next } : {}
  return { items: answer.items.filter(isMediaView), ...next, today: answer.today }
}
