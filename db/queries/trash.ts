import { type Kysely, sql, type Transaction } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { ArticleStatus, DB, Edition } from '@/db/schema'
import { type ArticleRow, selectArticle } from './articles'
import type { ListCursor } from './publication-cards'

/** A working copy in the trash, as the newsroom lists it. */
export type TrashedRow = {
  id: string
  edition: Edition
  headline: string
  status: ArticleStatus
  sectionNames: EditionTexts
  createdBy: string | null
  firstPublishedAt: Date | null
  trashedAt: Date
  trashedByName: string | null
}

/** An article that lies in the trash, held against every other change until the transaction ends. */
export async function lockTrashedArticle(tx: Transaction<DB>, id: string): Promise<ArticleRow | undefined> {
  await tx.selectFrom('article').select('id').where('id', '=', id).forUpdate().execute()
  return selectArticle(tx, id).where('a.trashed_at', 'is not', null).executeTakeFirst()
}

/** Whose article lies in the trash; undefined when there is no such article in it. */
export async function findTrashed(
  db: Kysely<DB>,
  id: string,
): Promise<{ createdBy: string | null; status: ArticleStatus; assigneeIds: string[] } | undefined> {
  return db
    .selectFrom('article')
    .select([
      'created_by as createdBy',
      'status',
      sql<string[]>`array(select user_id from article_assignee where article_id = article.id)`.as('assigneeIds'),
    ])
    .where('id', '=', id)
    .where('trashed_at', 'is not', null)
    .executeTakeFirst()
}

/** Puts an article into the trash, or with null takes it out. */
export async function updateTrashed(
  tx: Transaction<DB>,
  id: string,
  trashed: { at: Date; by: string | null } | null,
): Promise<void> {
  await tx
    .updateTable('article')
    .set({ trashed_at: trashed?.at ?? null, trashed_by: trashed?.by ?? null })
    .where('id', '=', id)
    .execute()
}

/** What lies in the trash, the last thrown away first. @param createdBy only what this user made */
export async function listTrash(
  db: Kysely<DB>,
  { createdBy, before, limit }: { createdBy: string | undefined; before: ListCursor | undefined; limit: number },
): Promise<TrashedRow[]> {
  let query = db
    .selectFrom('article as a')
    .innerJoin('section as s', 's.id', 'a.section_id')
    .leftJoin('user as u', 'u.id', 'a.trashed_by')
    .select((eb) => [
      'a.id',
      'a.edition',
      'a.headline',
      'a.status',
      eb.ref('s.names').$castTo<EditionTexts>().as('sectionNames'),
      'a.created_by as createdBy',
      'a.first_published_at as firstPublishedAt',
      eb.ref('a.trashed_at').$castTo<Date>().as('trashedAt'),
      'u.name as trashedByName',
    ])
    .where('a.trashed_at', 'is not', null)
    .orderBy('a.trashed_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
  if (createdBy !== undefined) query = query.where('a.created_by', '=', createdBy)
  if (before !== undefined) query = query.where(sql<boolean>`(a.trashed_at, a.id) < (${before.at}, ${before.id})`)
  return query.execute()
}

/** What was thrown away before a moment, the longest ago first. */
export async function listTrashedBefore(db: Kysely<DB>, moment: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('trashed_at', '<', moment)
    .orderBy('trashed_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Deletes an article with its revisions. Its old addresses stay: they answer "gone". */
export async function deleteArticle(tx: Transaction<DB>, id: string): Promise<void> {
  await tx.deleteFrom('article').where('id', '=', id).execute()
}
