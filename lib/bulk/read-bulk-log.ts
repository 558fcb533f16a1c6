import type { Database } from '@/db/client'
import { listBulkActions, type ListedBulkActionRow } from '@/db/queries/bulk-actions'
import { findSection } from '@/db/queries/sections'
import { findTag } from '@/db/queries/tags'
import { findUserById } from '@/db/queries/users'
import { ownOnly } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { type BulkKind, undoDays } from './bulk-command'

/** An action with several articles, its time written out in the person's language. */
export type LoggedAction = {
  id: string
  kind: BulkKind
  /** The section, the tag or the reason; null when the section or the tag is gone. */
  with: string | null
  headlines: readonly string[]
  articles: number
  undone: number
  userName: string | null
  at: string
}

const shown = 50
const day = 86_400_000

/** What was done with several articles at once and can still be undone, the latest first: one's own, or everybody's for who reads all. */
export async function readBulkLog(
  db: Database,
  actor: Exclude<Actor, 'system'>,
  language: Edition,
  now: Date = new Date(),
): Promise<LoggedAction[]> {
  const since = new Date(now.getTime() - undoDays * day)
  const rows = await listBulkActions(db, { userId: ownOnly(actor), since, limit: shown })
  const { dateTime } = await newsroomDates(language, (await readSettings(db)).timeZone)
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      kind: row.kind,
      with: await nameOf(db, row, language),
      headlines: row.headlines,
      articles: row.articles,
      undone: row.undone,
      userName: row.userName,
      at: dateTime(row.at),
    })),
  )
}

async function nameOf(db: Database, { kind, detail }: ListedBulkActionRow, language: Edition): Promise<string | null> {
  switch (kind) {
    case 'move': {
      const section = await findSection(db, detail.sectionId ?? '')
      return section === undefined ? null : inEdition(section.names, language)
    }
    case 'tag':
    case 'untag':
      return (await findTag(db, detail.tagId ?? ''))?.name ?? null
    case 'assign':
      return (await findUserById(db, detail.userId ?? ''))?.name ?? null
    case 'withdraw':
    case 'trash':
      return detail.reason ?? ''
  }
}
