import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'

/** Something that happens to an article at a time: it goes out, it went out, or its text is due. */
export type CalendarRow = {
  id: string
  kind: 'scheduled' | 'published' | 'deadline'
  at: Date
  edition: Edition
  headline: string
  status: ArticleStatus
  version: number
  createdBy: string | null
  assigneeIds: string[]
  /** Which of the days that were asked for it happens on, from 0. */
  day: number
  /** How many of its kind happen on that day, with those that are not told. */
  ofDay: number
}

const kinds = ['scheduled', 'published', 'deadline'] as const satisfies readonly CalendarRow['kind'][]

/**
 * What each kind asks, in the words of the index that holds its times. What is out or waits to go out lies in no trash: the table's own
 * check sees to that.
 */
const happens: Readonly<Record<CalendarRow['kind'], { at: RawBuilder<Date>; only: RawBuilder<unknown> }>> = {
  scheduled: { at: sql`a.scheduled_for`, only: sql`a.status = 'scheduled'` },
  published: { at: sql`a.first_published_at`, only: sql`a.status = 'published'` },
  deadline: { at: sql`a.deadline`, only: sql`a.trashed_at is null` },
}

type Asked = {
  /** When each day begins, in order, by the clock of the publication. */
  starts: readonly Date[]
  /** When the last of them ends. */
  until: Date
  /** Only what this user made or was asked to work on. */
  visibleTo?: string | undefined
  /** So many of a kind are told of a day, the earliest first. */
  eachDay: number
}

/**
 * What happens to articles on some days, in the order of time. All of it is counted, along the indexes alone; only what is told is read.
 */
export async function listCalendar(db: Kysely<DB>, asked: Asked): Promise<CalendarRow[]> {
  const found = await Promise.all(kinds.map((kind) => listKind(db, kind, asked)))
  return found.flat().sort((one, other) => one.at.getTime() - other.at.getTime())
}

async function listKind(
  db: Kysely<DB>,
  kind: CalendarRow['kind'],
  { starts, until, visibleTo, eachDay }: Asked,
): Promise<CalendarRow[]> {
  const { at, only } = happens[kind]
  const visible =
    visibleTo === undefined
      ? sql``
      : sql`and (a.created_by = ${visibleTo}
          or a.id in (select article_id from article_assignee where user_id = ${visibleTo}))`
  // The "limit" within has each of the few that are told looked up by its id, however many the planner takes them for.
  const { rows } = await sql<CalendarRow>`
    select a.id, ${kind} as kind, told.at, a.edition, a.headline, a.status, a.version, a.created_by as "createdBy",
      array(select user_id from article_assignee where article_id = a.id) as "assigneeIds",
      told.day, told.of_day as "ofDay"
    from (
      select id, at, day, count(*) over (partition by day) as of_day,
        row_number() over (partition by day order by at, id) as place
      from (
        select a.id, ${at} as at, width_bucket(${at}, ${[...starts]}::timestamptz[]) - 1 as day
        from article a
        where ${only} and ${at} >= ${starts[0]} and ${at} < ${until} ${visible}
      ) happening
    ) told
    cross join lateral (select * from article where id = told.id limit 1) a
    where told.place <= ${eachDay}
    order by told.at, a.id`.execute(db)
  return rows
}
