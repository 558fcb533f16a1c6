import { type Kysely, sql } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'

/** In which edition each of these articles is written; those that are not there, or lie in the trash, are left out. */
export async function listEditionsOf(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<{ id: string; edition: Edition }[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('article')
    .select(['id', 'edition'])
    .where('id', 'in', ids)
    .where('trashed_at', 'is', null)
    .execute()
}

/** An article that may be chosen to be read after another one. */
export type RelatedChoiceRow = {
  id: string
  headline: string
  status: ArticleStatus
  /** Null while readers do not see it: it then stands nowhere. */
  firstPublishedAt: Date | null
}

/** These articles by what the newsroom sees of them, in no particular order. */
export async function listRelatedChoices(db: Kysely<DB>, ids: readonly string[]): Promise<RelatedChoiceRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('article as a')
    .leftJoin('publication as p', 'p.article_id', 'a.id')
    .select(['a.id', sql<string>`coalesce(p.headline, a.headline)`.as('headline'), 'a.status'])
    .select('p.first_published_at as firstPublishedAt')
    .where('a.id', 'in', ids)
    .where('a.trashed_at', 'is', null)
    .execute()
}
