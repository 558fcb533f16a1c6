import type { Transaction } from 'kysely'
import { listNoticeChoices } from '@/db/queries/notice-choices'
import { insertNotices } from '@/db/queries/notices'
import type { DB } from '@/db/schema'
import { userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import type { NoticeKind } from './kinds'

type Told = {
  kind: NoticeKind
  /** Whoever did it is not told of it; nobody is told twice. */
  userIds: readonly (string | null)[]
  articleId: string
  actor: Actor
  /** A few words to read with it: a reason, what was said in a note. */
  text?: string
  now: Date
}

/** Tells people of something, as each of them wants to be told; in the transaction that does it. Letters go out afterwards. */
export async function tell(
  tx: Transaction<DB>,
  { kind, userIds, articleId, actor, text = '', now }: Told,
): Promise<void> {
  const actorId = userIdOf(actor)
  const wanted = [...new Set(userIds)].filter((id): id is string => id !== null && id !== actorId)
  const choices = new Map((await listNoticeChoices(tx, { userIds: wanted, kind })).map((row) => [row.userId, row]))
  const notices = wanted.map((userId) => {
    const choice = choices.get(userId)
    const { onScreen, byLetter } = choice ?? { onScreen: true, byLetter: true }
    return { userId, kind, articleId, actorId, detail: { text }, at: now, onScreen, byLetter }
  })
  await insertNotices(
    tx,
    notices.filter(({ onScreen, byLetter }) => onScreen || byLetter),
  )
}
