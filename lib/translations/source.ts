import type { Database } from '@/db/client'
import { findSource } from '@/db/queries/translations'
import type { ArticleContent } from '@/lib/articles/article'
import { toSnapshotContent } from '@/lib/articles/article-mapper'
import { type Actor, can, type PermissionRow } from '@/lib/auth/permissions'

/** The text that a translator works from. */
export type Source = {
  revisionId: string
  content: ArticleContent
  savedAt: Date
  savedByName: string | null
}

/**
 * What somebody translates: the last save, so that a translation can be ready when the original comes out. Whoever may not read the
 * working copy of others translates what readers see.
 * @returns undefined when there is nothing for this person to translate from
 */
export async function readSource(
  db: Database,
  actor: Actor,
  original: PermissionRow & { id: string },
): Promise<Source | undefined> {
  const what = can(actor, 'article.read', original) ? 'working-copy' : 'publication'
  const row = await findSource(db, original.id, what)
  return row && { ...row, content: toSnapshotContent(row.snapshot) }
}
