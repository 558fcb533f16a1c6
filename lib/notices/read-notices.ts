import type { Database } from '@/db/client'
import { listNoticeChoices, replaceNoticeChoices } from '@/db/queries/notice-choices'
import { countUnreadNotices, listNotices, markNoticesRead } from '@/db/queries/notices'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { readSettings } from '@/lib/settings/read-settings'
import { type NoticeKind, noticeKinds } from './kinds'
import { textOf, wordNotice } from './word-notice'

/** Something that somebody is told of, in their own words. */
export type Notice = { id: string; words: string; text: string; at: string; read: boolean }

const PAGE = 40

/** What somebody was told of, newest first. `next` goes on where the page ends. */
export async function readNotices(
  db: Database,
  userId: string,
  { language, before }: { language: Edition; before?: string | undefined },
): Promise<{ notices: Notice[]; next: string | undefined }> {
  const rows = await listNotices(db, userId, { before, limit: PAGE + 1 })
  const { dateTime } = await newsroomDates(language, (await readSettings(db)).timeZone)
  const shown = rows.slice(0, PAGE)
  return {
    notices: shown.map((row) => ({
      id: row.id,
      words: wordNotice(row, language),
      text: textOf(row),
      at: dateTime(row.at),
      read: row.readAt !== null,
    })),
    next: rows.length > PAGE ? shown.at(-1)?.id : undefined,
  }
}

/** How many notices somebody has not read; counting stops at 100. */
export async function countUnread(db: Database, userId: string): Promise<number> {
  return countUnreadNotices(db, userId)
}

/** Marks a notice as read. @returns the article that it is about; undefined for one that is not this person's */
export async function readNotice(
  db: Database,
  userId: string,
  id: string,
  now: Date = new Date(),
): Promise<string | undefined> {
  return markNoticesRead(db, userId, { id, at: now })
}

/** Marks everything that somebody was told as read. */
export async function readAllNotices(db: Database, userId: string, now: Date = new Date()): Promise<void> {
  await markNoticesRead(db, userId, { at: now })
}

export type NoticeChoice = { kind: NoticeKind; onScreen: boolean; byLetter: boolean }

/** How somebody wants to be told of each kind. */
export async function readNoticeChoices(db: Database, userId: string): Promise<NoticeChoice[]> {
  const chosen = new Map((await listNoticeChoices(db, { userIds: [userId] })).map((row) => [row.kind, row]))
  return noticeKinds.map((kind) => {
    const { onScreen, byLetter } = chosen.get(kind) ?? { onScreen: true, byLetter: true }
    return { kind, onScreen, byLetter }
  })
}

/** Keeps how a person wants to be told of things. @param actor the very person */
export async function chooseNotices(
  db: Database,
  actor: Exclude<Actor, 'system'>,
  { onScreen, byLetter }: { onScreen: readonly NoticeKind[]; byLetter: readonly NoticeKind[] },
): Promise<void> {
  await change(db, async ({ tx }) => {
    const choices = noticeKinds.map((kind) => ({
      kind,
      onScreen: onScreen.includes(kind),
      byLetter: byLetter.includes(kind),
    }))
    await replaceNoticeChoices(tx, actor.id, choices)
    await recordAudit(tx, actor, 'user.notices', { kind: 'user', id: actor.id })
  })
}
