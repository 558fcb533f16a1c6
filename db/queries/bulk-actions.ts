import { type Kysely, sql, type Transaction } from 'kysely'
import type { ArticleStatus, DB } from '@/db/schema'

export type BulkKind = 'move' | 'tag' | 'untag' | 'assign' | 'withdraw' | 'trash'

/**
 * How an article stands: what is written in it by the number of its save, what readers see of it, and what it waits for. Two that are
 * equal mean that nothing was done to the article in between.
 */
export type Standing = {
  version: number
  status: ArticleStatus
  /** The revision that readers see; null when they see none. */
  publishedRevisionId: string | null
  publishedVersion: number | null
  updatedAt: string | null
  /** In ISO 8601, like every time here. */
  scheduledFor: string | null
  scheduledZone: string | null
  scheduledRevisionId: string | null
  approvedRevisionId: string | null
  withdrawnAt: string | null
  trashedAt: string | null
  /** Who has been asked to work on it, in the order of their ids. Written down only by an action that changes it. */
  assigneeIds?: string[]
}

export type BulkActionRow = {
  id: string
  kind: BulkKind
  detail: Readonly<Record<string, string>>
  userId: string | null
  userName: string | null
  at: Date
}

/** One article of an action. */
export type BulkActionArticleRow = { articleId: string; before: Standing; after: Standing; undoneAt: Date | null }

/** How an article stands, in the trash or not; undefined when there is none. */
export async function findStanding(db: Kysely<DB>, articleId: string): Promise<Standing | undefined> {
  const row = await db
    .selectFrom('article as a')
    .leftJoin('publication as p', 'p.article_id', 'a.id')
    .leftJoin('revision as r', 'r.id', 'p.revision_id')
    .select([
      'a.version',
      'a.status',
      'p.revision_id as publishedRevisionId',
      'r.number as publishedVersion',
      'a.updated_at as updatedAt',
      'a.scheduled_for as scheduledFor',
      'a.scheduled_zone as scheduledZone',
      'a.scheduled_revision_id as scheduledRevisionId',
      'a.approved_revision_id as approvedRevisionId',
      'a.withdrawn_at as withdrawnAt',
      'a.trashed_at as trashedAt',
      sql<string[]>`array(select user_id::text from article_assignee where article_id = a.id order by user_id)`.as(
        'assigneeIds',
      ),
    ])
    .where('a.id', '=', articleId)
    .executeTakeFirst()
  return (
    row && {
      ...row,
      updatedAt: row.updatedAt?.toISOString() ?? null,
      scheduledFor: row.scheduledFor?.toISOString() ?? null,
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      trashedAt: row.trashedAt?.toISOString() ?? null,
    }
  )
}

/** The same, held against every other change until the transaction ends. */
export async function lockStanding(tx: Transaction<DB>, articleId: string): Promise<Standing | undefined> {
  await tx.selectFrom('article').select('id').where('id', '=', articleId).forUpdate().execute()
  return findStanding(tx, articleId)
}

/** Writes down an action with its first article; the later ones find it there. */
export async function insertBulkAction(tx: Transaction<DB>, action: Omit<BulkActionRow, 'userName'>): Promise<void> {
  const { id, kind, detail, userId, at } = action
  await tx
    .insertInto('bulk_action')
    .values({ id, kind, detail: JSON.stringify(detail), user_id: userId, at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function insertBulkActionArticle(
  tx: Transaction<DB>,
  actionId: string,
  { articleId, before, after }: Omit<BulkActionArticleRow, 'undoneAt'>,
): Promise<void> {
  await tx
    .insertInto('bulk_action_article')
    .values({
      bulk_action_id: actionId,
      article_id: articleId,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute()
}

export async function findBulkAction(db: Kysely<DB>, id: string): Promise<BulkActionRow | undefined> {
  return selectBulkActions(db).where('b.id', '=', id).executeTakeFirst()
}

/** The articles of an action that have not been given back what they were, in the order in which they were changed. */
export async function listBulkActionArticles(db: Kysely<DB>, actionId: string): Promise<BulkActionArticleRow[]> {
  return db
    .selectFrom('bulk_action_article as b')
    .select((eb) => [
      'b.article_id as articleId',
      eb.ref('b.before').$castTo<Standing>().as('before'),
      eb.ref('b.after').$castTo<Standing>().as('after'),
      'b.undone_at as undoneAt',
    ])
    .where('b.bulk_action_id', '=', actionId)
    .orderBy('b.article_id')
    .execute()
}

export async function markArticleUndone(
  tx: Transaction<DB>,
  actionId: string,
  articleId: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('bulk_action_article')
    .set({ undone_at: at })
    .where('bulk_action_id', '=', actionId)
    .where('article_id', '=', articleId)
    .execute()
}

export type ListedBulkActionRow = BulkActionRow & { articles: number; undone: number; headlines: string[] }

/** The actions since a moment, the latest first, with the first headlines of each. @param userId only this person's */
export async function listBulkActions(
  db: Kysely<DB>,
  { userId, since, limit }: { userId: string | undefined; since: Date; limit: number },
): Promise<ListedBulkActionRow[]> {
  let query = selectBulkActions(db)
    .select([
      sql<number>`(select count(*)::int from bulk_action_article o where o.bulk_action_id = b.id)`.as('articles'),
      sql<number>`(
        select count(*)::int from bulk_action_article o where o.bulk_action_id = b.id and o.undone_at is not null)`.as(
        'undone',
      ),
      sql<string[]>`array(
        select a.headline from bulk_action_article o join article a on a.id = o.article_id
        where o.bulk_action_id = b.id order by o.article_id limit 3)`.as('headlines'),
    ])
    .where('b.at', '>', since)
    .orderBy('b.id', 'desc')
    .limit(limit)
  if (userId !== undefined) query = query.where('b.user_id', '=', userId)
  return query.execute()
}

export async function deleteBulkActionsBefore(db: Kysely<DB>, moment: Date): Promise<void> {
  await db.deleteFrom('bulk_action').where('at', '<', moment).execute()
}

function selectBulkActions(db: Kysely<DB>) {
  return db
    .selectFrom('bulk_action as b')
    .leftJoin('user as u', 'u.id', 'b.user_id')
    .select((eb) => [
      'b.id',
      eb.ref('b.kind').$castTo<BulkKind>().as('kind'),
      eb.ref('b.detail').$castTo<BulkActionRow['detail']>().as('detail'),
      'b.user_id as userId',
      'u.name as userName',
      'b.at',
    ])
}
