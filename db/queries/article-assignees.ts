import { sql, type Transaction } from 'kysely'
import type { Database } from '@/db/client'
import type { DB } from '@/db/schema'

/** Somebody who may be asked to do something: named, never with their address or password. */
export type PersonRow = { id: string; name: string }

/** Everybody who may come in, by name in the order of the Kazakh alphabet. */
export async function listActivePeople(db: Database): Promise<PersonRow[]> {
  return db
    .selectFrom('user')
    .select(['id', 'name'])
    .where('disabled_at', 'is', null)
    .orderBy(sql`name collate "kk-x-icu"`)
    .orderBy('id')
    .execute()
}

/** Makes exactly these people the ones who work on an article; whoever stays keeps the day on which they were asked. */
export async function replaceAssignees(
  tx: Transaction<DB>,
  articleId: string,
  { userIds, assignedBy }: { userIds: readonly string[]; assignedBy: string | null },
): Promise<void> {
  await tx
    .deleteFrom('article_assignee')
    .where('article_id', '=', articleId)
    .where('user_id', '!=', sql<string>`all(${[...userIds]}::uuid[])`)
    .execute()
  await sql`
    insert into article_assignee (article_id, user_id, assigned_by)
    select ${articleId}, user_id, ${assignedBy} from unnest(${[...userIds]}::uuid[]) as named (user_id)
    on conflict do nothing`.execute(tx)
}
