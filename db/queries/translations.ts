import { type Kysely, sql, type Transaction } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'

/** One of the articles that are translations of one another, as the newsroom lists it. */
export type GroupMemberRow = {
  id: string
  edition: Edition
  headline: string
  status: ArticleStatus
  createdBy: string | null
  /** The article that it was made from; null for one that was written in its own language, or whose original is gone or in the trash. */
  originalId: string | null
}

/** How a translation stands to its original. */
export type TranslationRow = {
  articleId: string
  originalId: string
  /** The revision of the original that the translation says the same as. */
  revisionId: string
  comparedAt: Date
  comparedByName: string | null
}

/** A revision of an original, as it is translated. */
export type SourceRow = { revisionId: string; snapshot: unknown; savedAt: Date; savedByName: string | null }

/** The articles of a group, in no particular order; what lies in the trash belongs to none. */
export async function listGroup(db: Kysely<DB>, translationGroup: string): Promise<GroupMemberRow[]> {
  return db
    .selectFrom('article as a')
    .leftJoin('translation as t', 't.article_id', 'a.id')
    .leftJoin('article as o', (join) => join.onRef('o.id', '=', 't.original_id').on('o.trashed_at', 'is', null))
    .select(['a.id', 'a.edition', 'a.headline', 'a.status', 'a.created_by as createdBy', 'o.id as originalId'])
    .where('a.translation_group', '=', translationGroup)
    .where('a.trashed_at', 'is', null)
    .execute()
}

/** The same, held against every other change until the transaction ends. Always in one order, so that no two wait for each other. */
export async function lockGroups(tx: Transaction<DB>, groups: readonly string[]): Promise<GroupMemberRow[]> {
  await tx
    .selectFrom('article')
    .select('id')
    .where('translation_group', 'in', groups)
    .orderBy('id')
    .forUpdate()
    .execute()
  const members = await Promise.all([...new Set(groups)].map((group) => listGroup(tx, group)))
  return members.flat()
}

export async function findTranslation(db: Kysely<DB>, articleId: string): Promise<TranslationRow | undefined> {
  return db
    .selectFrom('translation as t')
    .leftJoin('user as u', 'u.id', 't.compared_by')
    .select([
      't.article_id as articleId',
      't.original_id as originalId',
      't.revision_id as revisionId',
      't.compared_at as comparedAt',
      'u.name as comparedByName',
    ])
    .where('t.article_id', '=', articleId)
    .executeTakeFirst()
}

/** The last save of an original; what readers see of it, for somebody who may see no more. */
export async function findSource(
  db: Kysely<DB>,
  originalId: string,
  what: 'working-copy' | 'publication',
): Promise<SourceRow | undefined> {
  const revisions = db
    .selectFrom('revision as r')
    .leftJoin('user as u', 'u.id', 'r.saved_by')
    .select(['r.id as revisionId', sql`r.snapshot`.as('snapshot'), 'r.saved_at as savedAt', 'u.name as savedByName'])
    .where('r.article_id', '=', originalId)
  return what === 'working-copy'
    ? revisions.orderBy('r.number', 'desc').limit(1).executeTakeFirst()
    : revisions.innerJoin('publication as p', 'p.revision_id', 'r.id').executeTakeFirst()
}

/** Notes which revision of its original a translation says the same as. */
export async function upsertTranslation(
  tx: Transaction<DB>,
  translation: {
    articleId: string
    originalId: string
    revisionId: string
    comparedBy: string | null
    comparedAt: Date
  },
): Promise<void> {
  const columns = {
    original_id: translation.originalId,
    revision_id: translation.revisionId,
    compared_by: translation.comparedBy,
    compared_at: translation.comparedAt,
  }
  await tx
    .insertInto('translation')
    .values({ article_id: translation.articleId, ...columns })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(columns))
    .execute()
}

/** An article is a translation no more, nor the original of one. */
export async function deleteTranslationsWith(tx: Transaction<DB>, articleId: string): Promise<void> {
  await tx
    .deleteFrom('translation')
    .where((eb) => eb.or([eb('article_id', '=', articleId), eb('original_id', '=', articleId)]))
    .execute()
}

/** Puts articles into a group, and what readers see of them. */
export async function updateGroup(tx: Transaction<DB>, articleIds: readonly string[], group: string): Promise<void> {
  await tx.updateTable('article').set({ translation_group: group }).where('id', 'in', articleIds).execute()
  await tx.updateTable('publication').set({ translation_group: group }).where('article_id', 'in', articleIds).execute()
}

/** What of a snapshot is translated: its words and its picture. An address, a section, a byline, tags and how it is found are not. */
const wordsOf = (snapshot: string) =>
  sql`${sql.ref(snapshot)} - array['sectionId', 'slug', 'authorIds', 'tagIds', 'found', 'relatedIds']`

/**
 * Which of these translations say something else than their originals do now.
 * @param reader the user who may see no working copies but their own, and for whom other originals are what readers see; undefined
 *   for somebody who sees them all
 */
export async function listBehind(
  db: Kysely<DB>,
  articleIds: readonly string[],
  reader: string | undefined,
): Promise<string[]> {
  if (articleIds.length === 0) return []
  const seesAll = reader === undefined
  const rows = await db
    .selectFrom('translation as t')
    .innerJoin('article as o', 'o.id', 't.original_id')
    .innerJoin('revision as then', 'then.id', 't.revision_id')
    .leftJoin('publication as p', 'p.article_id', 'o.id')
    .innerJoin('revision as now', (join) =>
      join.on((eb) =>
        eb.or([
          eb.and([
            eb('now.article_id', '=', eb.ref('o.id')),
            eb('now.number', '=', eb.ref('o.version')),
            seesAll ? eb.lit(true) : eb('o.created_by', '=', reader),
          ]),
          ...(seesAll
            ? []
            : [eb.and([eb('now.id', '=', eb.ref('p.revision_id')), eb('o.created_by', 'is distinct from', reader)])]),
        ]),
      ),
    )
    .select('t.article_id as articleId')
    .where('t.article_id', 'in', articleIds)
    .whereRef('now.id', '<>', 'then.id')
    .where(sql<boolean>`${wordsOf('now.snapshot')} <> ${wordsOf('then.snapshot')}`)
    .execute()
  return rows.map(({ articleId }) => articleId)
}
