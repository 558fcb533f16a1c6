import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DB, MediaKind } from '@/db/schema'
import type { MediaRow } from './media'
import { wordsOf, wordsThatBegin } from './word-beginnings'

export type MediaFilter = {
  /** Words, each of which begins a word of the file name, the texts or a tag. */
  query?: string | undefined
  kinds?: readonly MediaKind[] | undefined
  tag?: string | undefined
  /** Pictures that nobody has described yet. */
  withoutAlt?: boolean | undefined
  /** What may not be used after this day any more, or sooner: 2026-08-05. */
  rightsEndBy?: string | undefined
}

/** The media library, newest first. */
export async function listMedia(
  db: Kysely<DB>,
  filter: MediaFilter,
  { before, limit }: { before?: { at: Date; id: string } | undefined; limit: number },
): Promise<MediaRow[]> {
  let select = filtered(db, filter).selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit)
  if (before !== undefined) select = select.where(sql<boolean>`(created_at, id) < (${before.at}, ${before.id})`)
  return select.execute()
}

/** How many entries a filter finds, at most `most`. */
export async function countMedia(db: Kysely<DB>, filter: MediaFilter, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(filtered(db, filter).select('id').limit(most).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What may not be used after a day any more, or sooner: what ends first comes first. */
export async function listMediaByRightsEnd(
  db: Kysely<DB>,
  { endBy, limit }: { endBy: string; limit: number },
): Promise<MediaRow[]> {
  return filtered(db, { rightsEndBy: endBy }).selectAll().orderBy('rights_until').orderBy('id').limit(limit).execute()
}

/** The tags in use, the commonest first. */
export async function listMediaTags(db: Kysely<DB>, limit: number): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>`
    select tag from media cross join lateral unnest(tags) as tag
    where tags <> '{}' group by tag order by count(*) desc, tag limit ${limit}`.execute(db)
  return rows.map(({ tag }) => tag)
}

function filtered(db: Kysely<DB>, filter: MediaFilter): SelectQueryBuilder<DB, 'media', object> {
  let query = db.selectFrom('media')
  const words = wordsOf(filter.query ?? '')
  if (words.length > 0) query = query.where(sql<boolean>`words @@ ${wordsThatBegin(words)}`)
  if (filter.kinds !== undefined) query = query.where('kind', 'in', filter.kinds)
  if (filter.tag !== undefined) query = query.where(sql<boolean>`tags @> array[${filter.tag}]::text[]`)
  if (filter.withoutAlt === true) query = query.where('kind', '=', 'picture').where('alt', '=', '')
  if (filter.rightsEndBy !== undefined) query = query.where('rights_until', '<=', filter.rightsEndBy)
  return query
}
