import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import type { PermissionRow } from '@/lib/auth/permissions'

/** What the permission table asks about an article; undefined for an id that is none. */
export async function findArticlePermissionRow(db: Database, id: string): Promise<PermissionRow | undefined> {
  const article = await findArticle(db, id)
  return article && { createdBy: article.createdBy, status: article.status, assigneeIds: article.assigneeIds }
}
