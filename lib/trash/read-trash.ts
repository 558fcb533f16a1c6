import type { Database } from '@/db/client'
import { listTrash } from '@/db/queries/trash'
import type { ArticleStatus } from '@/lib/articles/article'
import { parseListCursor, writeListCursor } from '@/lib/articles/list-query'
import { ownOnly } from '@/lib/articles/open-article'
import { type Actor, can } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { trashDays } from './trash-days'

/** An article in the trash, its times written out in the person's language. */
export type TrashedArticle = {
  id: string
  edition: Edition
  headline: string
  status: ArticleStatus
  section: string
  trashedAt: string
  trashedByName: string | null
  /** The day on which it will be deleted for ever. */
  erasedOn: string
  mayRestore: boolean
  mayErase: boolean
}

const pageSize = 40
const day = 86_400_000

/** A page of the trash, as far as somebody may see it: the last thrown away first. `next` is the `before` of the page after. */
export async function readTrash(
  db: Database,
  actor: Actor,
  before: string | undefined,
  language: Edition,
): Promise<{ articles: TrashedArticle[]; next: string | undefined }> {
  const [rows, { timeZone }] = await Promise.all([
    listTrash(db, { createdBy: ownOnly(actor), before: parseListCursor(before), limit: pageSize + 1 }),
    readSettings(db),
  ])
  const { dateTime, date } = await newsroomDates(language, timeZone)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    articles: shown.map((row) => ({
      id: row.id,
      edition: row.edition,
      headline: row.headline,
      status: row.status,
      section: inEdition(row.sectionNames, language),
      trashedAt: dateTime(row.trashedAt),
      trashedByName: row.trashedByName,
      erasedOn: date(new Date(row.trashedAt.getTime() + trashDays * day)),
      mayRestore: can(actor, 'article.delete', row),
      mayErase: can(actor, 'article.erase', row),
    })),
    next:
      rows.length > pageSize && last !== undefined ? writeListCursor({ at: last.trashedAt, id: last.id }) : undefined,
  }
}
