import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findArticle } from '@/db/queries/articles'
import {
  findStanding,
  insertBulkAction,
  insertBulkActionArticle,
  lockStanding,
  type Standing,
} from '@/db/queries/bulk-actions'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { userIdOf } from '@/lib/audit/record-audit'
import { type Actor, can } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { notFound } from '@/lib/command-result'
import type { DeskMessage } from '@/lib/i18n/desk-message'
import { applyCommand } from './apply-command'
import { type BulkCommand, type BulkOutcome, mostAtOnce, type Refused } from './bulk-command'

/**
 * Does the same to several articles. Each is asked about and changed in a transaction of its own, so that one that cannot be changed does
 * not hold up the others; how it stood before is written down in that transaction, for undoing.
 */
export async function runBulkCommand(
  db: Database,
  actor: Actor,
  { ids, command }: { ids: readonly string[]; command: BulkCommand },
  now: Date = new Date(),
): Promise<BulkOutcome> {
  const action = { id: newId(), kind: command.kind, detail: detailOf(command), userId: userIdOf(actor), at: now }
  const refused: Refused[] = []
  let done = 0
  for (const articleId of [...new Set(ids)].slice(0, mostAtOnce)) {
    const result = await change(db, async (change) => {
      const { tx } = change
      const before = await lockStanding(tx, articleId)
      if (before === undefined) return notFound
      const applied = await applyCommand(change, actor, articleId, command, now)
      if (!applied.ok) return applied
      const after = await findStanding(tx, articleId)
      if (after === undefined) throw new Error(`The article ${articleId} was changed and is not there`)
      await insertBulkAction(tx, action)
      await insertBulkActionArticle(tx, action.id, {
        articleId,
        before: concerned(before, command),
        after: concerned(after, command),
      })
      return applied
    })
    if (result.ok) done++
    else refused.push(await describeRefusal(db, actor, articleId, result))
  }
  return { actionId: done === 0 ? null : action.id, done, refused }
}

/** An article is called by its headline only to whoever may read it. */
export async function describeRefusal(
  db: Database,
  actor: Actor,
  id: string,
  refusal: ArticleRefusal,
): Promise<Refused> {
  const article = await findArticle(db, id)
  const headline = article !== undefined && can(actor, 'article.read', article) ? article.headline : ''
  return { id, headline, messages: messagesOf(refusal) }
}

function messagesOf(refusal: ArticleRefusal): DeskMessage[] {
  return refusal.reason === 'invalid'
    ? Object.values(refusal.fieldErrors).filter((message) => message !== undefined)
    : [refusal.message]
}

function detailOf(command: BulkCommand): Record<string, string> {
  const { kind: _, ...detail } = command
  return detail
}

/** Who works on an article is no matter of an action that does not change it: asking somebody must not stand in the way of its undoing. */
function concerned(standing: Standing, { kind }: BulkCommand): Standing {
  if (kind === 'assign') return standing
  const { assigneeIds: _, ...rest } = standing
  return rest
}
