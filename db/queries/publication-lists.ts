import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'
import { type ListCursor, listCards, type PublicationCard } from './publication-cards'

type Page = { before?: ListCursor | undefined; limit: number }

/** The articles of an edition, newest first. */
export async function listLatest(db: Kysely<DB>, edition: Edition, page: Page): Promise<PublicationCard[]> {
  const keys = newestFirst(db, page).where('publication.edition', '=', edition)
  return listCards(db, keys)
}

export async function listBySection(
  db: Kysely<DB>,
  edition: Edition,
  sectionId: string,
  page: Page,
): Promise<PublicationCard[]> {
  const keys = newestFirst(db, page).where('section_id', '=', sectionId).where('publication.edition', '=', edition)
  return listCards(db, keys)
}

/** A tag belongs to one edition, and so do all articles that carry it. */
export async function listByTag(db: Kysely<DB>, tagId: string, page: Page): Promise<PublicationCard[]> {
  const keys = db
    .selectFrom('publication_tag')
    .select('article_id')
    .where('tag_id', '=', tagId)
    .where(olderThan(page.before))
    .orderBy('first_published_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(page.limit)
  return listCards(db, keys)
}

export async function listByAuthor(
  db: Kysely<DB>,
  edition: Edition,
  authorId: string,
  page: Page,
): Promise<PublicationCard[]> {
  const keys = db
    .selectFrom('publication_author')
    .select('article_id')
    .where('author_id', '=', authorId)
    .where('edition', '=', edition)
    .where(olderThan(page.before))
    .orderBy('first_published_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(page.limit)
  return listCards(db, keys)
}

/** @param period from `start` on and before `end`: a year, a month or a day in the publication's time zone. */
export async function listByArchivePeriod(
  db: Kysely<DB>,
  edition: Edition,
  period: { start: Date; end: Date },
  page: Page,
): Promise<PublicationCard[]> {
  const keys = newestFirst(db, page)
    .where('publication.edition', '=', edition)
    .where('first_published_at', '>=', period.start)
    .where('first_published_at', '<', period.end)
  return listCards(db, keys)
}

/** The cards of these articles, newest first; those that are not public are left out. */
export async function listByIds(db: Kysely<DB>, articleIds: readonly string[]): Promise<PublicationCard[]> {
  if (articleIds.length === 0) return []
  const keys = db.selectFrom('publication').select('article_id').where('article_id', 'in', articleIds)
  return listCards(db, keys)
}

function newestFirst(db: Kysely<DB>, page: Page) {
  return db
    .selectFrom('publication')
    .select('article_id')
    .where(olderThan(page.before))
    .orderBy('first_published_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(page.limit)
}

/** Compares rows and not columns, so that an index on both serves it. */
function olderThan(cursor: ListCursor | undefined) {
  return cursor === undefined
    ? sql<boolean>`true`
    : sql<boolean>`(first_published_at, article_id) < (${cursor.at}, ${cursor.id})`
}
