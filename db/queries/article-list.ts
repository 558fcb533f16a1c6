import { type Kysely, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { ArticleStatus, DB, Edition } from '@/db/schema'
import { type ArticleFilter, type ListPage, pageOf } from './article-filter'
import { listIdsByWords } from './article-words'
import { wordsOf } from './word-beginnings'

/** A working copy in the newsroom's list: no body. */
export type ArticleListRow = {
  id: string
  edition: Edition
  headline: string
  slug: string
  status: ArticleStatus
  section: { id: string; slug: string; names: EditionTexts }
  authors: { id: string; names: EditionTexts }[]
  createdBy: string | null
  /** Grows with every save. */
  version: number
  /** The number of the one revision that will be published, of an approved or scheduled article. */
  boundVersion: number | null
  /** Who has been asked to work on it, and by when. */
  assignees: { id: string; name: string }[]
  deadline: Date | null
  /** The newest version that whoever looks at the list has seen; null when they never opened it, and when nobody asks. */
  seenVersion: number | null
  savedAt: Date
  savedBy: string | null
  savedByName: string | null
  scheduledFor: Date | null
  firstPublishedAt: Date | null
  /** True when the working copy differs from what readers see. */
  changedSincePublished: boolean
}

/** Working copies, the last saved first. @param page.viewerId whose looks at the articles are told of */
export async function listArticles(
  db: Kysely<DB>,
  filter: ArticleFilter,
  { viewerId, ...page }: ListPage & { viewerId?: string | undefined },
): Promise<ArticleListRow[]> {
  const ids =
    wordsOf(filter.query ?? '').length > 0
      ? await listIdsByWords(db, filter, page)
      : (await pageOf(db, filter, page).execute()).map(({ id }) => id)
  if (ids.length === 0) return []
  return db
    .selectFrom('article as a')
    .where('a.id', 'in', ids)
    .innerJoin('section as s', 's.id', 'a.section_id')
    .leftJoin('user as u', 'u.id', 'a.saved_by')
    .select([
      'a.id',
      'a.edition',
      'a.headline',
      'a.slug',
      'a.status',
      sql<ArticleListRow['section']>`json_build_object('id', s.id, 'slug', s.slug, 'names', s.names)`.as('section'),
      authors.as('authors'),
      'a.created_by as createdBy',
      'a.version',
      sql<number | null>`(
        select number from revision where id = coalesce(a.scheduled_revision_id, a.approved_revision_id))`.as(
        'boundVersion',
      ),
      assignees.as('assignees'),
      'a.deadline',
      sql<number | null>`(
        select version from article_look where article_id = a.id and user_id = ${viewerId ?? null}::uuid)`.as(
        'seenVersion',
      ),
      'a.saved_by as savedBy',
      'a.saved_at as savedAt',
      'u.name as savedByName',
      'a.scheduled_for as scheduledFor',
      'a.first_published_at as firstPublishedAt',
      changed.as('changedSincePublished'),
    ])
    .orderBy('a.saved_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
}

/** Counting stops here: a newsroom needs to know that there are many, not how many. */
const countLimit = 1000

/** How many working copies stand in each status, at most {@link countLimit}. */
export async function countArticlesByStatus(
  db: Kysely<DB>,
  filter: Omit<ArticleFilter, 'status' | 'query' | 'anywhere'>,
): Promise<Record<ArticleStatus, number>> {
  const counts: Record<ArticleStatus, number> = {
    draft: 0,
    in_review: 0,
    approved: 0,
    scheduled: 0,
    published: 0,
    withdrawn: 0,
  }
  for (const status of Object.keys(counts) as ArticleStatus[]) {
    // In the order of the index, so that it is read from the index and stops early.
    const some = pageOf(db, { ...filter, status }, { limit: countLimit })
    const { count } = await db
      .selectFrom(some.as('some'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts[status] = count
  }
  return counts
}

const authors = sql<ArticleListRow['authors']>`(
  select coalesce(json_agg(json_build_object('id', w.id, 'names', w.names) order by aa.position), '[]')
  from article_author aa join author w on w.id = aa.author_id
  where aa.article_id = a.id)`

const assignees = sql<ArticleListRow['assignees']>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by t.assigned_at, p.id), '[]')
  from article_assignee t join "user" p on p.id = t.user_id
  where t.article_id = a.id)`

const changed = sql<boolean>`coalesce((
  select r.number <> a.version from publication p join revision r on r.id = p.revision_id
  where p.article_id = a.id), false)`
