import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '@/db/id'
import type { DB } from '@/db/schema'

/** One save of an article, as it was. */
export type RevisionRow = {
  id: string
  articleId: string
  /** The version of the article that this save made. */
  number: number
  /** An `ArticleContent`. */
  snapshot: unknown
  savedBy: string | null
  savedByName: string | null
  savedAt: Date
  /** What somebody called it, and wrote about it; empty where nobody did. */
  name: string
  note: string
}

/** A row of the list of revisions, and what it is to the article. */
export type RevisionListRow = Omit<RevisionRow, 'snapshot'> & {
  /** Readers have exactly this one. */
  public: boolean
  approved: boolean
  scheduled: boolean
}

/** @returns the id of the new revision. */
export async function insertRevision(
  tx: Transaction<DB>,
  revision: Pick<RevisionRow, 'articleId' | 'number' | 'snapshot' | 'savedBy' | 'savedAt'>,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('revision')
    .values({
      id,
      article_id: revision.articleId,
      number: revision.number,
      snapshot: JSON.stringify(revision.snapshot),
      saved_by: revision.savedBy,
      saved_at: revision.savedAt,
    })
    .execute()
  return id
}

export async function findRevision(db: Kysely<DB>, id: string): Promise<RevisionRow | undefined> {
  return selectRevisions(db).where('r.id', '=', id).executeTakeFirst()
}

export async function findRevisionByNumber(
  db: Kysely<DB>,
  articleId: string,
  number: number,
): Promise<RevisionRow | undefined> {
  return selectRevisions(db).where('r.article_id', '=', articleId).where('r.number', '=', number).executeTakeFirst()
}

/** Who saved when, newest first, without the texts. @param before the number of the last revision of the page before */
export async function listRevisions(
  db: Kysely<DB>,
  articleId: string,
  { before, limit }: { before?: number; limit: number },
): Promise<RevisionListRow[]> {
  let query = db
    .selectFrom('revision as r')
    .innerJoin('article as a', 'a.id', 'r.article_id')
    .leftJoin('publication as p', 'p.article_id', 'r.article_id')
    .leftJoin('user as u', 'u.id', 'r.saved_by')
    .select([
      'r.id',
      'r.article_id as articleId',
      'r.number',
      'r.saved_by as savedBy',
      'u.name as savedByName',
      'r.saved_at as savedAt',
      'r.name',
      'r.note',
      sql<boolean>`p.revision_id is not distinct from r.id`.as('public'),
      sql<boolean>`a.approved_revision_id is not distinct from r.id`.as('approved'),
      sql<boolean>`a.scheduled_revision_id is not distinct from r.id`.as('scheduled'),
    ])
    .where('r.article_id', '=', articleId)
    .orderBy('r.number', 'desc')
    .limit(limit)
  if (before !== undefined) query = query.where('r.number', '<', before)
  return query.execute()
}

function selectRevisions(db: Kysely<DB>) {
  return db
    .selectFrom('revision as r')
    .leftJoin('user as u', 'u.id', 'r.saved_by')
    .select([
      'r.id',
      'r.article_id as articleId',
      'r.number',
      sql`r.snapshot`.as('snapshot'),
      'r.saved_by as savedBy',
      'u.name as savedByName',
      'r.saved_at as savedAt',
      'r.name',
      'r.note',
    ])
}

/** Gives a revision a name and a note. Its text is never changed: the database refuses it. */
export async function updateRevisionName(
  tx: Transaction<DB>,
  id: string,
  { name, note }: Pick<RevisionRow, 'name' | 'note'>,
): Promise<void> {
  await tx.updateTable('revision').set({ name, note }).where('id', '=', id).execute()
}
