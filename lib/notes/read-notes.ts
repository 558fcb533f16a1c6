import type { Database } from '@/db/client'
import { listNotes } from '@/db/queries/notes'
import { openArticle } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import type { Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { workflowMessages } from '@/lib/i18n/workflow-messages'
import { readSettings } from '@/lib/settings/read-settings'

/** A note on a passage as the editor shows it. */
export type NoteView = {
  id: string
  /** The passage in the text of the working copy; equal when it was deleted. */
  start: number
  end: number
  quote: string
  /** Who settled it; null while it is open. */
  resolvedBy: string | null
  messages: { id: string; name: string; text: string; at: string }[]
}

/** The notes of an article, for somebody who may read it. */
export async function readNotes(
  db: Database,
  actor: Actor,
  { id, language }: { id: string; language: Edition },
): Promise<{ ok: true; notes: NoteView[] } | Refusal> {
  const opened = await openArticle(db, actor, id)
  if (!opened.ok) return opened
  const [rows, { timeZone }] = await Promise.all([listNotes(db, id), readSettings(db)])
  const { dateTime } = await newsroomDates(language, timeZone)
  const { house } = workflowMessages(language)
  return {
    ok: true,
    notes: rows.map((row) => ({
      id: row.id,
      start: row.start,
      end: row.end,
      quote: row.quote,
      resolvedBy: row.resolvedAt === null ? null : (row.resolvedByName ?? house),
      messages: row.messages.map((message) => ({
        id: message.id,
        name: message.name ?? house,
        text: message.text,
        at: dateTime(message.at),
      })),
    })),
  }
}
