import type { Database } from '@/db/client'
import { listPermissionRows, listPresenceRows } from '@/db/queries/article-presence'
import { type Actor, can } from '@/lib/auth/permissions'
import { isId } from '@/lib/forms/is-id'
import { colourOf, type Presence } from './messages'

/** Milliseconds between two signs of life; whoever gave none for twice as long and a little is gone, and so is a killed instance. */
export const presenceBeat = 15_000
const goneAfterSeconds = 40
/** Articles asked about at once: a page of the list. */
const presenceQuestion = 100

/** Who is in which of these articles now, over all instances, by name. Articles that nobody is in are left out. */
export async function listPresence(
  db: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Presence[]>> {
  const rows = await listPresenceRows(db, articleIds.slice(0, presenceQuestion), goneAfterSeconds)
  const present = new Map<string, Presence[]>()
  for (const { articleId, userId, name } of rows) {
    const there = present.get(articleId) ?? []
    there.push({ id: userId, name, colour: colourOf(userId) })
    present.set(articleId, there)
  }
  return present
}

/** The same for what somebody asks of a list: only of articles that they may read. @param asked unchecked */
export async function readPresence(
  db: Database,
  user: Actor,
  asked: readonly string[],
): Promise<Record<string, readonly Presence[]>> {
  const ids = asked.filter(isId).slice(0, presenceQuestion)
  const rows = await listPermissionRows(db, ids)
  const readable = rows.filter((row) => can(user, 'article.read', row)).map(({ id }) => id)
  return Object.fromEntries(await listPresence(db, readable))
}
