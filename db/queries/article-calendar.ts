import { type Kysely, sql } from 'kysely'
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
}

const columns = {
  scheduled: 'scheduled_for',
  published: 'first_published_at',
  deadline: 'deadline',
} as const satisfies Record<CalendarRow['kind'], string>

/**
 * What happens to articles between two moments, in the order of time.
 * @param visibleTo only what this user made or was asked to work on
 * @param limit of each kind
 */
export async function listCalendar(
  db: Kysely<DB>,
  { from, until, visibleTo, limit }: { from: Date; until: Date; visibleTo?: string | undefined; limit: number },
): Promise<CalendarRow[]> {
  const kinds = ['scheduled', 'published', 'deadline'] as const
  const found = await Promise.all(
    kinds.map((kind) => {
      const at = `a.${columns[kind]}` as const
      let query = db
        .selectFrom('article as a')
        .select([
          'a.id',
          sql<typeof kind>`${kind}`.as('kind'),
          sql<Date>`${sql.ref(at)}`.as('at'),
          'a.edition',
          'a.headline',
          'a.status',
          'a.version',
          'a.created_by as createdBy',
          sql<string[]>`array(select user_id from article_assignee where article_id = a.id)`.as('assigneeIds'),
        ])
        .where('a.trashed_at', 'is', null)
        .where(at, '>=', from)
        .where(at, '<', until)
        .orderBy(at)
        .orderBy('a.id')
        .limit(limit)
      // The indexes hold no others: a schedule is of a scheduled article, and what was withdrawn is not out any more.
      if (kind === 'scheduled') query = query.where('a.status', '=', 'scheduled')
      if (kind === 'published') query = query.where('a.status', '=', 'published')
      if (visibleTo !== undefined)
        query = query.where((eb) =>
          eb.or([
            eb('a.created_by', '=', visibleTo),
            eb.exists(
              eb
                .selectFrom('article_assignee as t')
                .select('t.user_id')
                .whereRef('t.article_id', '=', 'a.id')
                .where('t.user_id', '=', visibleTo),
            ),
          ]),
        )
      return query.execute()
    }),
  )
  return found.flat().sort((one, other) => one.at.getTime() - other.at.getTime())
}
