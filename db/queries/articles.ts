import { type Kysely, sql, type Transaction } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'

/** What is written: the part of an article that every save replaces. */
export type ArticleContentRow = {
  sectionId: string
  slug: string
  headline: string
  standfirst: string
  /** A `Body`. */
  body: unknown
  leadMediaId: string | null
  leadAlt: string
  leadCaption: string
  leadCredit: string
  /** Part of a `FoundSettings`. */
  found: unknown
  shareMediaId: string | null
  /** Null while what to read next is not chosen by hand. */
  relatedIds: string[] | null
  /** In the order of the byline. */
  authorIds: string[]
  tagIds: string[]
}

/** The newsroom's working copy. */
export type ArticleRow = ArticleContentRow & {
  id: string
  edition: Edition
  translationGroup: string
  status: ArticleStatus
  firstPublishedAt: Date | null
  updatedAt: Date | null
  scheduledFor: Date | null
  scheduledZone: string | null
  scheduledRevisionId: string | null
  approvedRevisionId: string | null
  approvedBy: string | null
  approvedAt: Date | null
  /** The number of the scheduled revision, else of the approved one. */
  boundVersion: number | null
  deadline: Date | null
  assigneeIds: string[]
  withdrawnAt: Date | null
  version: number
  /** The number of the revision that readers see; null when they see none. */
  publishedVersion: number | null
  createdBy: string | null
  savedBy: string | null
  savedAt: Date
}

/** How an article stands, beside what is written in it. */
export type ArticleState = Partial<
  Pick<
    ArticleRow,
    | 'status'
    | 'firstPublishedAt'
    | 'updatedAt'
    | 'scheduledFor'
    | 'scheduledZone'
    | 'scheduledRevisionId'
    | 'approvedRevisionId'
    | 'approvedBy'
    | 'approvedAt'
    | 'deadline'
    | 'withdrawnAt'
  >
>

/** What lies in the trash is not found: nothing can be done with it there but what `trash.ts` has. */
export async function findArticle(db: Kysely<DB>, id: string): Promise<ArticleRow | undefined> {
  return selectArticle(db, id).where('a.trashed_at', 'is', null).executeTakeFirst()
}

/** The same, held against every other change until the transaction ends. */
export async function lockArticle(tx: Transaction<DB>, id: string): Promise<ArticleRow | undefined> {
  // The lock first: what is read after waiting for it must be what the other transaction left.
  await tx.selectFrom('article').select('id').where('id', '=', id).forUpdate().execute()
  return findArticle(tx, id)
}

/**
 * Holds the next article whose time has come and that no other instance holds, until the transaction ends.
 * @param exceptIds articles that are not to be tried again
 */
export async function lockNextDueArticle(
  tx: Transaction<DB>,
  now: Date,
  exceptIds: readonly string[],
): Promise<ArticleRow | undefined> {
  const due = await tx
    .selectFrom('article')
    .select('id')
    .where('status', '=', 'scheduled')
    .where('scheduled_for', '<=', now)
    .where('id', '!=', sql<string>`all(${[...exceptIds]}::uuid[])`)
    .orderBy('scheduled_for')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return due && selectArticle(tx, due.id).executeTakeFirst()
}

/** Inserts an article as version 0: its first content makes it version 1. */
export async function insertArticle(
  tx: Transaction<DB>,
  article: { id: string; edition: Edition; translationGroup: string; sectionId: string; createdBy: string | null },
): Promise<void> {
  await tx
    .insertInto('article')
    .values({
      id: article.id,
      edition: article.edition,
      translation_group: article.translationGroup,
      section_id: article.sectionId,
      slug: '',
      body: JSON.stringify({ type: 'doc', content: [] }),
      version: 0,
      created_by: article.createdBy,
    })
    .execute()
}

/** Replaces what is written, with its byline and tags. */
export async function updateArticleContent(
  tx: Transaction<DB>,
  id: string,
  content: ArticleContentRow,
  save: { version: number; savedBy: string | null; savedAt: Date },
): Promise<void> {
  await tx
    .updateTable('article')
    .set({
      section_id: content.sectionId,
      slug: content.slug,
      headline: content.headline,
      standfirst: content.standfirst,
      body: JSON.stringify(content.body),
      lead_media_id: content.leadMediaId,
      lead_alt: content.leadAlt,
      lead_caption: content.leadCaption,
      lead_credit: content.leadCredit,
      found: JSON.stringify(content.found),
      share_media_id: content.shareMediaId,
      related_ids: content.relatedIds,
      version: save.version,
      saved_by: save.savedBy,
      saved_at: save.savedAt,
    })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('article_author').where('article_id', '=', id).execute()
  await tx.deleteFrom('article_tag').where('article_id', '=', id).execute()
  await sql`
    insert into article_author (article_id, author_id, position)
    select ${id}, author_id, position from unnest(${content.authorIds}::uuid[]) with ordinality as named (author_id, position)`.execute(
    tx,
  )
  await sql`
    insert into article_tag (article_id, tag_id, position)
    select ${id}, tag_id, position from unnest(${content.tagIds}::uuid[]) with ordinality as named (tag_id, position)`.execute(
    tx,
  )
}

export async function updateArticleState(tx: Transaction<DB>, id: string, state: ArticleState): Promise<void> {
  const columns = {
    status: state.status,
    first_published_at: state.firstPublishedAt,
    updated_at: state.updatedAt,
    scheduled_for: state.scheduledFor,
    scheduled_zone: state.scheduledZone,
    scheduled_revision_id: state.scheduledRevisionId,
    approved_revision_id: state.approvedRevisionId,
    approved_by: state.approvedBy,
    approved_at: state.approvedAt,
    deadline: state.deadline,
    withdrawn_at: state.withdrawnAt,
  }
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
  await tx.updateTable('article').set(given).where('id', '=', id).execute()
}

/** One working copy, in the trash or not. */
export function selectArticle(db: Kysely<DB>, id: string) {
  return db
    .selectFrom('article as a')
    .select([
      'a.id',
      'a.edition',
      'a.translation_group as translationGroup',
      'a.section_id as sectionId',
      'a.slug',
      'a.headline',
      'a.standfirst',
      sql`a.body`.as('body'),
      'a.lead_media_id as leadMediaId',
      'a.lead_alt as leadAlt',
      'a.lead_caption as leadCaption',
      'a.lead_credit as leadCredit',
      sql`a.found`.as('found'),
      'a.share_media_id as shareMediaId',
      'a.related_ids as relatedIds',
      'a.status',
      'a.first_published_at as firstPublishedAt',
      'a.updated_at as updatedAt',
      'a.scheduled_for as scheduledFor',
      'a.scheduled_zone as scheduledZone',
      'a.scheduled_revision_id as scheduledRevisionId',
      'a.approved_revision_id as approvedRevisionId',
      'a.approved_by as approvedBy',
      'a.approved_at as approvedAt',
      'a.deadline',
      'a.withdrawn_at as withdrawnAt',
      'a.version',
      'a.created_by as createdBy',
      'a.saved_by as savedBy',
      'a.saved_at as savedAt',
      sql<string[]>`array(select author_id from article_author where article_id = a.id order by position)`.as(
        'authorIds',
      ),
      sql<string[]>`array(select tag_id from article_tag where article_id = a.id order by position)`.as('tagIds'),
      sql<
        string[]
      >`array(select user_id from article_assignee where article_id = a.id order by assigned_at, user_id)`.as(
        'assigneeIds',
      ),
      sql<number | null>`(
        select number from revision where id = coalesce(a.scheduled_revision_id, a.approved_revision_id))`.as(
        'boundVersion',
      ),
      sql<number | null>`(
        select r.number from publication p join revision r on r.id = p.revision_id where p.article_id = a.id)`.as(
        'publishedVersion',
      ),
    ])
    .where('a.id', '=', id)
}
