import type { Database } from '@/db/client'
import { listActivePeople } from '@/db/queries/article-assignees'
import { listAuthors } from '@/db/queries/authors'
import { listSectionRows } from '@/db/queries/sections'
import { listSeriesChoices } from '@/db/queries/series'
import { userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { isNews } from '@/lib/workflow/is-news'
import { type Deadline, sayDeadline } from '@/lib/workflow/say-deadline'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { sortByName } from '@/lib/i18n/sort-by-name'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import type { ArticleStatus } from './article'
import type { Choice } from './article-desk'
import { type ArticleListQuery, parseListCursor, writeListCursor } from './list-query'
import { listReadableArticles } from './open-article'

/** An article in the newsroom's list, its times written out in the person's language. */
export type ListedArticle = {
  id: string
  edition: Edition
  headline: string
  status: ArticleStatus
  changedSincePublished: boolean
  /** True for a translation whose original has changed since. */
  translationBehind: boolean
  section: string
  authors: readonly string[]
  savedAt: string
  savedByName: string | null
  scheduledFor: string | null
  /** The text has gone further than what was approved. */
  changedSinceBound: boolean
  /** Somebody else has saved since this person looked last. */
  changedSinceSeen: boolean
  assignees: readonly string[]
  deadline: Deadline | null
}

export type ListedArticles = {
  articles: ListedArticle[]
  /** The `before` of the next page. */
  next: string | undefined
  sections: Choice[]
  authors: Choice[]
  series: Choice[]
  /** Who can be asked to work on an article. */
  people: Choice[]
}

const PAGE = 40

/** More series than these are older than anybody looks for by name. */
const seriesOffered = 200

/** A page of the newsroom's list, with what it can be filtered by. */
export async function readArticleList(
  db: Database,
  actor: Actor,
  query: ArticleListQuery,
  language: Edition,
): Promise<ListedArticles> {
  const before = parseListCursor(query.before)
  const filter = {
    status: query.status,
    edition: query.edition,
    sectionId: query.section,
    authorId: query.author,
    seriesId: query.series,
    query: query.q,
    assigneeId: query.assigned,
  }
  const [page, sections, authors, people, series, settings] = await Promise.all([
    listReadableArticles(db, actor, filter, { limit: PAGE, ...(before !== undefined && { before }) }),
    listSectionRows(db),
    listAuthors(db),
    listActivePeople(db),
    listSeriesChoices(db, { chosen: query.series, limit: seriesOffered }),
    readSettings(db),
  ])
  const { dateTime, dateTimeWithOffset } = await newsroomDates(language, settings.timeZone)
  return {
    articles: page.items.map((row) => ({
      id: row.id,
      edition: row.edition,
      headline: row.headline,
      status: row.status,
      changedSincePublished: row.changedSincePublished,
      translationBehind: row.translationBehind,
      section: inEdition(row.section.names, language),
      authors: row.authors.map(({ names }) => inEdition(names, language)),
      savedAt: dateTime(row.savedAt),
      savedByName: row.savedByName,
      scheduledFor: row.scheduledFor === null ? null : dateTimeWithOffset(row.scheduledFor),
      changedSinceBound: row.boundVersion !== null && row.boundVersion !== row.version,
      changedSinceSeen: isNews(row, userIdOf(actor)),
      assignees: row.assignees.map(({ name }) => name),
      deadline: sayDeadline(row, dateTime),
    })),
    next: page.next === undefined ? undefined : writeListCursor(page.next),
    people,
    series,
    sections: sections.map(({ id, names }) => ({ id, name: inEdition(names, language) })),
    authors: sortByName(
      authors.map(({ id, names }) => ({ id, name: inEdition(names, language) })),
      language,
      ({ name }) => name,
    ),
  }
}
