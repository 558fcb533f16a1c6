import { z } from 'zod'
import type { ListCursor } from '@/db/queries/publication-cards'
import { articleStatuses } from './article'

/** What the address of the list of articles may say; anything that makes no sense is left out. */
const querySchema = z.object({
  status: z.enum(articleStatuses).optional().catch(undefined),
  edition: z.enum(['kk', 'ru', 'en']).optional().catch(undefined),
  section: z.uuid().optional().catch(undefined),
  author: z.uuid().optional().catch(undefined),
  series: z.uuid().optional().catch(undefined),
  assigned: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  before: z.string().optional().catch(undefined),
  /** A view that is kept by a name, or `all`: all articles, also for whoever's list opens with a view. */
  view: z
    .union([z.uuid(), z.literal('all')])
    .optional()
    .catch(undefined),
})

/** The filters of the list, as its address holds them: whoever keeps the address keeps the list. */
export type ArticleListQuery = z.infer<typeof querySchema>

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()])

export function parseListQuery(parameters: Record<string, string | string[] | undefined>): ArticleListQuery {
  return querySchema.parse(parameters)
}

/** Where a page of the list begins, from the address; undefined for the first page and for nonsense. */
export function parseListCursor(text: string | undefined): ListCursor | undefined {
  const parsed = cursorSchema.safeParse((text ?? '').split('_'))
  return parsed.success ? { at: new Date(parsed.data[0]), id: parsed.data[1] } : undefined
}

/** The same as a text for an address. */
export function writeListCursor({ at, id }: ListCursor): string {
  return `${at.toISOString()}_${id}`
}

/** What narrows a list, without the page of it and the name that it is kept by. */
export function filtersOf(query: ArticleListQuery): ArticleListQuery {
  const { view: _view, before: _before, ...filters } = query
  return filters
}

/** Whether a list shows less than all articles. */
export function isFiltered(query: ArticleListQuery): boolean {
  return Object.values(filtersOf(query)).some((value) => value !== undefined && value !== '')
}

/** The address of the list with other filters: those that are named change, the others stay, and it begins on its first page. */
export function listAddress(query: ArticleListQuery, change: Partial<ArticleListQuery> = {}): string {
  const asked = { ...query, before: undefined, ...change }
  const whole = isFiltered(asked) || asked.view !== undefined ? asked : { ...asked, view: 'all' as const }
  const entries = Object.entries(whole).filter(([, value]) => value !== undefined && value !== '')
  return `/admin/articles?${new URLSearchParams(entries as [string, string][]).toString()}`
}
