import { type Insertable, type Kysely, sql } from 'kysely'
import type { DB, PreviewLink } from '@/db/schema'

/** A link to the preview of an article, as the newsroom lists it. */
export type PreviewLinkRow = {
  id: string
  articleId: string
  /** The number of the revision that it shows; null for what was saved last. */
  revisionNumber: number | null
  createdByName: string | null
  createdAt: Date
  expiresAt: Date
  /** How often it has been opened, and when last. */
  opened: number
  openedAt: Date | null
}

export async function insertPreviewLink(db: Kysely<DB>, row: Insertable<PreviewLink>): Promise<void> {
  await db.insertInto('preview_link').values(row).execute()
}

/** The links of an article that can still be opened, the newest first. */
export async function listLivePreviewLinks(db: Kysely<DB>, articleId: string, now: Date): Promise<PreviewLinkRow[]> {
  return db
    .selectFrom('preview_link as l')
    .leftJoin('revision as r', 'r.id', 'l.revision_id')
    .leftJoin('user as u', 'u.id', 'l.created_by')
    .select([
      'l.id',
      'l.article_id as articleId',
      'r.number as revisionNumber',
      'u.name as createdByName',
      'l.created_at as createdAt',
      'l.expires_at as expiresAt',
      'l.opened',
      'l.opened_at as openedAt',
    ])
    .where('l.article_id', '=', articleId)
    .where('l.revoked_at', 'is', null)
    .where('l.expires_at', '>', now)
    .orderBy('l.id', 'desc')
    .execute()
}

/** What a token leads to, whether or not it still may. */
export type PreviewLinkTarget = {
  id: string
  articleId: string
  /** An `ArticleContent`; null for what was saved last. */
  snapshot: unknown
  expiresAt: Date
  revokedAt: Date | null
}

export async function findPreviewLink(db: Kysely<DB>, tokenHash: string): Promise<PreviewLinkTarget | undefined> {
  return db
    .selectFrom('preview_link as l')
    .leftJoin('revision as r', 'r.id', 'l.revision_id')
    .select([
      'l.id',
      'l.article_id as articleId',
      sql`r.snapshot`.as('snapshot'),
      'l.expires_at as expiresAt',
      'l.revoked_at as revokedAt',
    ])
    .where('l.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

/** Counts one opening. */
export async function notePreviewLinkOpened(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db
    .updateTable('preview_link')
    .set((eb) => ({ opened: eb('opened', '+', 1), opened_at: now }))
    .where('id', '=', id)
    .execute()
}

/** Ends a link of an article. @returns false when it had ended, or is a link of another article. */
export async function revokePreviewLink(
  db: Kysely<DB>,
  { id, articleId }: { id: string; articleId: string },
  now: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('preview_link')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Until then an ended link says that it has ended; afterwards there is none. */
export async function deletePreviewLinksEndedBefore(db: Kysely<DB>, moment: Date): Promise<void> {
  await db.deleteFrom('preview_link').where('expires_at', '<', moment).execute()
}
