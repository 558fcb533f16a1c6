import type { Database } from '@/db/client'
import { type ArticleStatus, articleStatuses } from '@/lib/articles/article'
import { listReadableArticles, type ReadableArticle } from '@/lib/articles/open-article'
import { userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { isNews } from './is-news'
import { type Deadline, sayDeadline } from './say-deadline'
import { type Step, stepsOf } from './steps'

/** An article on the board, its times written out in the person's language. */
export type BoardCard = {
  id: string
  version: number
  edition: Edition
  headline: string
  status: ArticleStatus
  section: string
  assignees: readonly string[]
  deadline: Deadline | null
  scheduledFor: string | null
  changedSinceBound: boolean
  changedSinceSeen: boolean
  /** What this person may do with it. */
  steps: readonly Step[]
}

/** `more`: there are older ones, in the list. */
export type BoardColumn = { status: ArticleStatus; cards: readonly BoardCard[]; more: boolean }

/** What is under way is seen whole; of what is done, the newest. */
const shown: Record<ArticleStatus, number> = {
  draft: 30,
  in_review: 30,
  approved: 30,
  scheduled: 30,
  published: 12,
  withdrawn: 6,
}

/** The articles that somebody may read, in a column for each status, the last saved first. */
export async function readBoard(
  db: Database,
  actor: Actor,
  { language, assigneeId }: { language: Edition; assigneeId?: string | undefined },
): Promise<{ columns: BoardColumn[]; timeZone: string }> {
  const { timeZone } = await readSettings(db)
  const { dateTime, dateTimeWithOffset } = await newsroomDates(language, timeZone)
  const toCard = (row: ReadableArticle): BoardCard => ({
    id: row.id,
    version: row.version,
    edition: row.edition,
    headline: row.headline,
    status: row.status,
    section: inEdition(row.section.names, language),
    assignees: row.assignees.map(({ name }) => name),
    deadline: sayDeadline(row, dateTime),
    scheduledFor: row.scheduledFor === null ? null : dateTimeWithOffset(row.scheduledFor),
    changedSinceBound: row.boundVersion !== null && row.boundVersion !== row.version,
    changedSinceSeen: isNews(row, userIdOf(actor)),
    steps: stepsOf(actor, { ...row, assigneeIds: row.assignees.map(({ id }) => id) }),
  })
  const columns = await Promise.all(
    articleStatuses.map(async (status): Promise<BoardColumn> => {
      const { items, next } = await listReadableArticles(db, actor, { status, assigneeId }, { limit: shown[status] })
      return { status, cards: items.map(toCard), more: next !== undefined }
    }),
  )
  return { columns, timeZone }
}
