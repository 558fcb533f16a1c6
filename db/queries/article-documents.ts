import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '@/db/schema'

/** The shared document of an article. */
export type DocumentRow = {
  articleId: string
  /** A Yjs update that holds the whole document. */
  state: Uint8Array
  /** A Yjs snapshot of what is in the version. */
  saved: Uint8Array
  /** The version of the article that the document was last saved as, or took over. */
  version: number
  /** Something was typed that is in no revision yet. */
  pending: boolean
  /** Who typed last. */
  changedBy: string | null
  changedAt: Date
}

/** The NOTIFY channel on which instances hear of one another's changes; the payload is a `TogetherCall` as JSON. */
export const togetherChannel = 'qalam_together'

/** `here`: an instance has these articles open. `people`: what some in an article say of themselves, a Yjs awareness update in base64. */
export type PresenceCall =
  | { kind: 'here'; instance: string; articles: string[] }
  | { kind: 'people'; instance: string; article: string; states: string }

/** `document`: the stored document was changed by an instance. `article`: a revision was stored, by whatever command. */
export type TogetherCall =
  { kind: 'document'; article: string; instance: string } | { kind: 'article'; article: string } | PresenceCall

/** Tells every listening instance; in a transaction with its commit. */
export async function notifyTogether(db: Kysely<DB>, call: TogetherCall): Promise<void> {
  await sql`select pg_notify(${togetherChannel}, ${JSON.stringify(call)})`.execute(db)
}

export async function findDocument(db: Kysely<DB>, articleId: string): Promise<DocumentRow | undefined> {
  return selectDocument(db, articleId).executeTakeFirst()
}

/** Whether something was typed that is in no revision yet. */
export async function isDocumentPending(db: Kysely<DB>, articleId: string): Promise<boolean> {
  const row = await db
    .selectFrom('article_document')
    .select('pending')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row?.pending === true
}

/** The same, held until the transaction ends. Whoever holds the article too took that first. */
export async function lockDocument(tx: Transaction<DB>, articleId: string): Promise<DocumentRow | undefined> {
  return selectDocument(tx, articleId).forUpdate().executeTakeFirst()
}

export async function insertDocument(
  tx: Transaction<DB>,
  document: Pick<DocumentRow, 'articleId' | 'state' | 'saved' | 'version'>,
): Promise<void> {
  const { articleId, state, saved, version } = document
  await tx
    .insertInto('article_document')
    .values({ article_id: articleId, state: Buffer.from(state), saved: Buffer.from(saved), version })
    .execute()
}

export async function updateDocument(
  tx: Transaction<DB>,
  articleId: string,
  change: Partial<Omit<DocumentRow, 'articleId'>>,
): Promise<void> {
  const { state, saved, version, pending, changedBy, changedAt } = change
  await tx
    .updateTable('article_document')
    .set({
      ...(state !== undefined && { state: Buffer.from(state) }),
      ...(saved !== undefined && { saved: Buffer.from(saved) }),
      ...(version !== undefined && { version }),
      ...(pending !== undefined && { pending }),
      ...(changedBy !== undefined && { changed_by: changedBy }),
      ...(changedAt !== undefined && { changed_at: changedAt }),
    })
    .where('article_id', '=', articleId)
    .execute()
}

/** Articles in which something was typed before a time and has not become a revision since: their instance ended before it could. */
export async function listForgottenDocuments(db: Kysely<DB>, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('article_document')
    .innerJoin('article', 'article.id', 'article_document.article_id')
    .select('article_id')
    .where('pending', '=', true)
    .where('changed_at', '<', before)
    .where('article.trashed_at', 'is', null)
    .orderBy('changed_at')
    .limit(limit)
    .execute()
  return rows.map(({ article_id }) => article_id)
}

function selectDocument(db: Kysely<DB>, articleId: string) {
  return db
    .selectFrom('article_document')
    .select([
      'article_id as articleId',
      'state',
      'saved',
      'version',
      'pending',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('article_id', '=', articleId)
}
