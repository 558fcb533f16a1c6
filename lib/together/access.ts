import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { can } from '@/lib/auth/permissions'
import type { SignedInUser } from '@/lib/auth/session'
import { isId } from '@/lib/forms/is-id'
import type { EndReason } from './messages'

/** What somebody may do in the shared document of an article at this moment. */
export type Access = { ok: true; editable: boolean } | { ok: false; reason: EndReason }

/** Asks the permission table, as every save does. @param user undefined when their session has ended */
export async function accessTo(db: Database, user: SignedInUser | undefined, articleId: string): Promise<Access> {
  if (user === undefined) return { ok: false, reason: 'signed-out' }
  // What lies in the trash is not found: it can be neither read nor written.
  const article = isId(articleId) ? await findArticle(db, articleId) : undefined
  if (article === undefined) return { ok: false, reason: 'trashed' }
  if (!can(user, 'article.read', article)) return { ok: false, reason: 'no-permission' }
  return { ok: true, editable: can(user, 'article.edit', article) }
}
