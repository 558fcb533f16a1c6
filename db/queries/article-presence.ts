import { type Kysely, sql } from 'kysely'
import type { ArticleStatus, DB } from '@/db/schema'

/** Somebody in an article. */
export type PresenceRow = { articleId: string; userId: string; name: string }

/** Notes that these people are in these articles now, on one instance. */
export async function upsertPresence(
  db: Kysely<DB>,
  instanceId: string,
  present: readonly { articleId: string; userId: string }[],
): Promise<void> {
  if (present.length === 0) return
  // In one order, so that two instances never wait for each other; articles and people that are gone are left out.
  await sql`
    insert into article_presence (article_id, user_id, instance_id)
    select distinct article.id, "user".id, ${instanceId}::uuid
    from unnest(${present.map(({ articleId }) => articleId)}::uuid[], ${present.map(({ userId }) => userId)}::uuid[]) as here (article_id, user_id)
      join article on article.id = here.article_id
      join "user" on "user".id = here.user_id
    order by 1, 2
    on conflict (article_id, user_id, instance_id) do update set seen_at = now()`.execute(db)
}

export async function deletePresence(
  db: Kysely<DB>,
  instanceId: string,
  here?: { articleId: string; userId: string },
): Promise<void> {
  let query = db.deleteFrom('article_presence').where('instance_id', '=', instanceId)
  if (here !== undefined) query = query.where('article_id', '=', here.articleId).where('user_id', '=', here.userId)
  await query.execute()
}

export async function deletePresenceBefore(db: Kysely<DB>, before: Date): Promise<void> {
  await db.deleteFrom('article_presence').where('seen_at', '<', before).execute()
}

/** Who is in which of these articles, each person once. @param seconds whoever was not seen for so long is not there any more */
export async function listPresenceRows(
  db: Kysely<DB>,
  articleIds: readonly string[],
  seconds: number,
): Promise<PresenceRow[]> {
  return db
    .selectFrom('article_presence as p')
    .innerJoin('user as u', 'u.id', 'p.user_id')
    .select(['p.article_id as articleId', 'p.user_id as userId', 'u.name'])
    .distinct()
    .where('p.article_id', '=', sql<string>`any(${[...articleIds]}::uuid[])`)
    .where('p.seen_at', '>', sql<Date>`now() - make_interval(secs => ${seconds})`)
    .orderBy('u.name')
    .orderBy('p.user_id')
    .execute()
}

/** What the permission table asks about these articles, as far as they are there and not in the trash. */
export async function listPermissionRows(
  db: Kysely<DB>,
  articleIds: readonly string[],
): Promise<{ id: string; createdBy: string | null; status: ArticleStatus; assigneeIds: string[] }[]> {
  return db
    .selectFrom('article as a')
    .select([
      'a.id',
      'a.created_by as createdBy',
      'a.status',
      sql<string[]>`array(select user_id from article_assignee where article_id = a.id)`.as('assigneeIds'),
    ])
    .where('a.id', '=', sql<string>`any(${[...articleIds]}::uuid[])`)
    .where('a.trashed_at', 'is', null)
    .execute()
}

/** True when somebody was in an article since a time, on any instance. */
export async function wasAnybodyThere(db: Kysely<DB>, articleId: string, since: Date): Promise<boolean> {
  const row = await db
    .selectFrom('article_presence')
    .select('user_id')
    .where('article_id', '=', articleId)
    .where('seen_at', '>', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
