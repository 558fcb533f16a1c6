import type { Database } from '@/db/client'
import { hasSaveSince } from '@/db/queries/audit-log'
import type { Actor } from '@/lib/auth/permissions'
import { recordAudit, userIdOf } from './record-audit'

/** For so many minutes the saves of one person on one article are one line. */
const saveMinutes = 60

/**
 * Writes down that somebody saved an article: the page saves by itself while they write, so one line stands for all their saves of an
 * hour, until something else is done to the article. A save after a publication is thus always seen to be one. Which words came by
 * which save stands in the revisions. The caller holds the article.
 */
export async function recordSave(db: Database, actor: Actor, articleId: string, version: number): Promise<void> {
  if (await hasSaveSince(db, { articleId, userId: userIdOf(actor), minutes: saveMinutes })) return
  await recordAudit(db, actor, 'article.save', { kind: 'article', id: articleId }, { version })
}
