import type { MediaFilter } from '@/db/queries/media-list'
import type { MediaKind } from './media'
import { daysLater, rightsWarningDays } from './rights'

const shows = ['all', 'picture', 'audio', 'video', 'recording', 'without-alt', 'rights'] as const

/** What of the library is shown: everything, one kind, what lacks an alternative text, or what may soon not be used. */
export type MediaShow = (typeof shows)[number]

/** What somebody looks for in the library, as it stands in the address of the screen. */
export type MediaQuery = { query: string; show: MediaShow; tag: string }

type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** Reads the address; what is not understood is left out. */
export function parseMediaQuery(parameters: Parameters): MediaQuery {
  const one = (name: string) => {
    const value = parameters[name]
    return typeof value === 'string' ? value.trim().slice(0, 100) : ''
  }
  return { query: one('query'), show: shows.find((show) => show === one('show')) ?? 'all', tag: one('tag') }
}

/** The address of the library with some of the question changed; always its first page. */
export function mediaAddress(query: MediaQuery, change: Partial<MediaQuery> & { before?: string } = {}): string {
  const { show, ...rest } = { ...query, ...change }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...rest, show: show === 'all' ? '' : show }))
    if (value !== '') parameters.set(name, value)
  const text = parameters.toString()
  return text === '' ? '/admin/media' : `/admin/media?${text}`
}

/** @param today 2026-08-05, in the publication's time zone */
export function toMediaFilter({ query, show, tag }: MediaQuery, today: string): MediaFilter {
  return { query, ...(tag !== '' && { tag }), ...filterOf(show, today) }
}

function filterOf(show: MediaShow, today: string): MediaFilter {
  switch (show) {
    case 'all':
      return {}
    case 'picture':
    case 'audio':
    case 'video':
      return { kinds: [show] satisfies MediaKind[] }
    case 'recording':
      return { kinds: ['audio', 'video'] }
    case 'without-alt':
      return { withoutAlt: true }
    case 'rights':
      return { rightsEndBy: daysLater(today, rightsWarningDays) }
  }
}
