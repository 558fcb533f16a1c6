import { type Kysely, sql } from 'kysely'
import { newId } from '@/db/id'
import type { DB } from '@/db/schema'

export type AuditEntry = {
  id: string
  at: Date
  userId: string | null
  userName: string | null
  action: string
  subject: string
  subjectId: string | null
  /** Of the article that the entry is about, as it is called now; null for every other entry. */
  headline: string | null
  detail: unknown
  address: string
}

export async function insertAuditEntry(
  db: Kysely<DB>,
  entry: Pick<AuditEntry, 'userId' | 'action' | 'subject' | 'subjectId' | 'detail' | 'address'>,
): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({
      id: newId(),
      user_id: entry.userId,
      action: entry.action,
      subject: entry.subject,
      subject_id: entry.subjectId,
      detail: JSON.stringify(entry.detail),
      address: entry.address,
    })
    .execute()
}

/** Whether somebody's save of an article stands in the log, not older than some minutes and with nothing but saves of it after it. */
export async function hasSaveSince(
  db: Kysely<DB>,
  { articleId, userId, minutes }: { articleId: string; userId: string | null; minutes: number },
): Promise<boolean> {
  const found = await db
    .selectFrom('audit_log as saved')
    .select('saved.id')
    .where('saved.subject_id', '=', articleId)
    .where('saved.action', '=', 'article.save')
    .where('saved.user_id', 'is not distinct from', userId)
    .where('saved.at', '>', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('audit_log as later')
            .select('later.id')
            .where('later.subject_id', '=', articleId)
            .whereRef('later.id', '>', 'saved.id')
            .where('later.action', '<>', 'article.save'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

type ListOptions = {
  subjectId?: string
  userId?: string
  /** The id of the last entry of the page before: ids grow with time, so their order is that of the entries. */
  before?: string
  limit: number
}

/** The record of who did what, newest first. */
export async function listAuditEntries(
  db: Kysely<DB>,
  { subjectId, userId, before, limit }: ListOptions,
): Promise<AuditEntry[]> {
  let query = db
    .selectFrom('audit_log as a')
    .leftJoin('user as u', 'u.id', 'a.user_id')
    .leftJoin('article as r', 'r.id', 'a.subject_id')
    .select([
      'a.id',
      'a.at',
      'a.user_id as userId',
      'u.name as userName',
      'a.action',
      'a.subject',
      'a.subject_id as subjectId',
      'r.headline',
      sql`a.detail`.as('detail'),
      'a.address',
    ])
    .orderBy('a.id', 'desc')
    .limit(limit)
  if (subjectId !== undefined) query = query.where('a.subject_id', '=', subjectId)
  if (userId !== undefined) query = query.where('a.user_id', '=', userId)
  if (before !== undefined) query = query.where('a.id', '<', before)
  return query.execute()
}
