import type { Database } from '@/db/client'
import { listActivePeople, replaceAssignees } from '@/db/queries/article-assignees'
import { type ArticleRow, lockArticle, updateArticleState } from '@/db/queries/articles'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type Change, change } from '@/lib/cache/change'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { tell } from '@/lib/notices/tell'

export type AssignResult = { ok: true } | Refusal<'assigneeIds'>

/**
 * Makes exactly these people the ones who are asked to work on an article: they may read and write it from then on.
 * @param userIds people who may come in; an empty list asks nobody
 */
export async function assignArticle(
  db: Database,
  actor: Actor,
  { id, userIds }: { id: string; userIds: readonly string[] },
  now: Date = new Date(),
): Promise<AssignResult> {
  return change(db, async ({ tx }): Promise<AssignResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.assign', article)
    if (denial !== undefined) return denial
    const asked = await askExactly(tx, actor, { article, userIds }, now)
    return asked || { ok: false, reason: 'invalid', fieldErrors: { assigneeIds: { key: 'assigneeUnknown' } } }
  })
}

/** Asks one person more to work on an article. */
export async function askToWork(
  { tx }: Change,
  actor: Actor,
  { id, userId }: { id: string; userId: string },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const article = await lockArticle(tx, id)
  if (article === undefined) return notFound
  const denial = denied(actor, 'article.assign', article)
  if (denial !== undefined) return denial
  if (article.assigneeIds.includes(userId)) return refused('alreadyAssigned')
  const asked = await askExactly(tx, actor, { article, userIds: [...article.assigneeIds, userId] }, now)
  return asked || refused('assigneeUnknown')
}

/** @returns false, and nothing has changed, when somebody is new who cannot come in. */
async function askExactly(
  tx: Change['tx'],
  actor: Actor,
  { article, userIds }: { article: ArticleRow; userIds: readonly string[] },
  now: Date,
): Promise<{ ok: true } | false> {
  const { id, assigneeIds } = article
  const wanted = [...new Set(userIds)]
  const people = new Map((await listActivePeople(tx)).map((person) => [person.id, person.name]))
  // Whoever was asked while they could come in may stay on the list; nobody is added who cannot.
  if (wanted.some((userId) => !people.has(userId) && !assigneeIds.includes(userId))) return false
  await replaceAssignees(tx, id, { userIds: wanted, assignedBy: userIdOf(actor) })
  const added = wanted.filter((userId) => !assigneeIds.includes(userId))
  await tell(tx, { kind: 'assigned', userIds: added, articleId: id, actor, now })
  const names = wanted.flatMap((userId) => people.get(userId) ?? [])
  await recordAudit(tx, actor, 'article.assign', { kind: 'article', id }, { names })
  return { ok: true }
}

export type SetDeadlineResult = { ok: true } | Refusal

/** Says when the text of an article has to be ready; null takes the deadline away. A moment gone by is one that was missed. */
export async function setDeadline(
  db: Database,
  actor: Actor,
  { id, deadline }: { id: string; deadline: Date | null },
): Promise<SetDeadlineResult> {
  return change(db, async ({ tx }): Promise<SetDeadlineResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.assign', article)
    if (denial !== undefined) return denial
    await updateArticleState(tx, id, { deadline })
    await recordAudit(tx, actor, 'article.deadline', { kind: 'article', id }, { deadline })
    return { ok: true }
  })
}
