import type { Database } from '@/db/client'
import { findAuthorBySlug } from '@/db/queries/authors'
import { findSectionBySlug } from '@/db/queries/sections'
import { findTagBySlug } from '@/db/queries/tags'
import { parseArchivePeriod, periodBounds } from '@/lib/archive/period'
import type { Edition } from '@/lib/i18n/editions'
import { slugify } from '@/lib/kazakh/slug'
import { readSettings } from '@/lib/settings/read-settings'
import type { Filters } from './parse-query'
import { filedTerm } from './terms'

/** What filters come to in an edition. */
export type Limits = { filedUnder: string[][]; from?: Date; to?: Date }

/**
 * Finds what filters name, by slug or by name.
 * @returns undefined when one names nothing: then nothing can be found.
 */
export async function resolveFilters(db: Database, edition: Edition, filters: Filters): Promise<Limits | undefined> {
  const filedUnder: string[][] = []
  for (const kind of ['section', 'author', 'tag'] as const) {
    const named = filters[kind]
    if (named === undefined) continue
    const slug = slugify(named)
    const found = slug === '' ? undefined : await findNamed(db, edition, kind, slug)
    if (found === undefined) return undefined
    filedUnder.push([filedTerm(kind, found.id)])
  }
  const { from, to } = filters
  if (from === undefined && to === undefined) return { filedUnder }
  const { timeZone } = await readSettings(db)
  const first = from === undefined ? undefined : boundsOf(from, timeZone)
  const last = to === undefined ? undefined : boundsOf(to, timeZone)
  if ((from !== undefined && first === undefined) || (to !== undefined && last === undefined)) return undefined
  return {
    filedUnder,
    ...(first === undefined ? {} : { from: first.start }),
    ...(last === undefined ? {} : { to: last.end }),
  }
}

function findNamed(
  db: Database,
  edition: Edition,
  kind: 'section' | 'author' | 'tag',
  slug: string,
): Promise<{ id: string } | undefined> {
  switch (kind) {
    case 'section':
      return findSectionBySlug(db, slug)
    case 'author':
      return findAuthorBySlug(db, slug)
    case 'tag':
      return findTagBySlug(db, edition, slug)
  }
}

/** 2026, 2026-08, 2026-08-05 or 05.08.2026, by the publication's clock. */
function boundsOf(text: string, timeZone: string) {
  const parts = /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)
    ? text
        .split('.')
        .reverse()
        .map((digits) => digits.padStart(2, '0'))
    : text.split('-')
  const period = parts.length > 3 ? undefined : parseArchivePeriod(parts)
  return period === undefined ? undefined : periodBounds(period, timeZone)
}
