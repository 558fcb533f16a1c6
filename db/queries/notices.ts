import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '@/db/id'
import type { DB, Edition } from '@/db/schema'

/** Something that somebody is told of. */
export type NoticeRow = {
  id: string
  kind: string
  articleId: string
  headline: string
  edition: Edition
  /** Null for the house itself, or somebody who is no more. */
  actorName: string | null
  detail: unknown
  at: Date
  readAt: Date | null
}

export type NewNotice = {
  userId: string
  kind: string
  articleId: string
  actorId: string | null
  detail: Readonly<Record<string, unknown>>
  at: Date
  onScreen: boolean
  byLetter: boolean
}

export async function insertNotices(tx: Transaction<DB>, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  await tx
    .insertInto('notice')
    .values(
      notices.map((notice) => ({
        id: newId(),
        user_id: notice.userId,
        kind: notice.kind,
        article_id: notice.articleId,
        actor_id: notice.actorId,
        detail: JSON.stringify(notice.detail),
        at: notice.at,
        shown: notice.onScreen,
        letter_due_at: notice.byLetter ? notice.at : null,
      })),
    )
    .execute()
}

/** What somebody was told of, newest first. @param before the id of the last one of the page before */
export async function listNotices(
  db: Kysely<DB>,
  userId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<NoticeRow[]> {
  let query = selectNotices(db).where('n.user_id', '=', userId).where('n.shown', '=', true)
  if (before !== undefined) query = query.where('n.id', '<', before)
  return query.orderBy('n.id', 'desc').limit(limit).execute()
}

/** How many somebody has not read; counting stops at 100. */
export async function countUnreadNotices(db: Kysely<DB>, userId: string): Promise<number> {
  const unread = db
    .selectFrom('notice')
    .select('id')
    .where('user_id', '=', userId)
    .where('shown', '=', true)
    .where('read_at', 'is', null)
    .limit(100)
  const { count } = await db
    .selectFrom(unread.as('unread'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Marks as read what was told to this very person. @param id one of them; without it all. @returns the article of the one. */
export async function markNoticesRead(
  db: Kysely<DB>,
  userId: string,
  { id, at }: { id?: string; at: Date },
): Promise<string | undefined> {
  let query = db
    .updateTable('notice')
    .set({ read_at: sql<Date>`coalesce(read_at, ${at})` })
    .where('user_id', '=', userId)
  query = id === undefined ? query.where('read_at', 'is', null) : query.where('id', '=', id)
  const [row] = await query.returning('article_id').execute()
  return row?.article_id
}

/** A letter that is to be sent now. */
export type DueLetter = NoticeRow & {
  tries: number
  to: { name: string; email: string; language: Edition; disabled: boolean }
}

/** Holds the next letter whose time has come and that no other instance holds, until the transaction ends. */
export async function lockNextLetter(tx: Transaction<DB>, now: Date): Promise<DueLetter | undefined> {
  const due = await tx
    .selectFrom('notice')
    .select(['id', 'letter_tries as tries', 'user_id as userId'])
    .where('letter_due_at', '<=', now)
    .orderBy('letter_due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (due === undefined) return undefined
  const notice = await selectNotices(tx).where('n.id', '=', due.id).executeTakeFirstOrThrow()
  const to = await tx
    .selectFrom('user')
    .select(['name', 'email', 'language', sql<boolean>`disabled_at is not null`.as('disabled')])
    .where('id', '=', due.userId)
    .executeTakeFirstOrThrow()
  return { ...notice, tries: due.tries, to }
}

/** @param dueAt when to try again; null when it has gone or is given up */
export async function updateLetter(
  tx: Transaction<DB>,
  id: string,
  { dueAt, tries }: { dueAt: Date | null; tries: number },
): Promise<void> {
  await tx.updateTable('notice').set({ letter_due_at: dueAt, letter_tries: tries }).where('id', '=', id).execute()
}

function selectNotices(db: Kysely<DB>) {
  return db
    .selectFrom('notice as n')
    .innerJoin('article as a', 'a.id', 'n.article_id')
    .leftJoin('user as u', 'u.id', 'n.actor_id')
    .select([
      'n.id',
      'n.kind',
      'n.article_id as articleId',
      'a.headline',
      'a.edition',
      'u.name as actorName',
      sql`n.detail`.as('detail'),
      'n.at',
      'n.read_at as readAt',
    ])
}
