import type { Kysely, Transaction } from 'kysely'
import type { DB } from '@/db/schema'

/** How somebody wants to be told of a kind of thing; both where there is no row. */
export type NoticeChoiceRow = { userId: string; kind: string; onScreen: boolean; byLetter: boolean }

export async function listNoticeChoices(
  db: Kysely<DB>,
  { userIds, kind }: { userIds: readonly string[]; kind?: string },
): Promise<NoticeChoiceRow[]> {
  if (userIds.length === 0) return []
  let query = db
    .selectFrom('notice_choice')
    .select(['user_id as userId', 'kind', 'on_screen as onScreen', 'by_letter as byLetter'])
    .where('user_id', 'in', userIds)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  return query.execute()
}

export async function replaceNoticeChoices(
  tx: Transaction<DB>,
  userId: string,
  choices: readonly Omit<NoticeChoiceRow, 'userId'>[],
): Promise<void> {
  await tx.deleteFrom('notice_choice').where('user_id', '=', userId).execute()
  if (choices.length === 0) return
  await tx
    .insertInto('notice_choice')
    .values(
      choices.map(({ kind, onScreen, byLetter }) => ({
        user_id: userId,
        kind,
        on_screen: onScreen,
        by_letter: byLetter,
      })),
    )
    .execute()
}

/** Everybody who decides on articles and may come in. */
export async function listEditorIds(db: Kysely<DB>): Promise<string[]> {
  const rows = await db
    .selectFrom('user')
    .select('id')
    .where('role', 'in', ['editor', 'owner'])
    .where('disabled_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
