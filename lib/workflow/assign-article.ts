import type { Database } from '@/db/client'
import { listActivePeople, replaceAssignees } from '@/db/queries/article-assignees'
import { lockArticle, updateArticleState } from '@/db/queries/articles'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal } from '@/lib/command-result'
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
    const wanted = [...new Set(userIds)]
    const people = new Map((await listActivePeople(tx)).map((person) => [person.id, person.name]))
    // Whoever was asked while they could come in may stay on the list; nobody is added who cannot.
    const unknown = wanted.some((userId) => !people.has(userId) && !article.assigneeIds.includes(userId))
    if (unknown) return { ok: false, reason: 'invalid', fieldErrors: { assigneeIds: { key: 'assigneeUnknown' } } }
    await replaceAssignees(tx, id, { userIds: wanted, assignedBy: userIdOf(actor) })
    const added = wanted.filter((userId) => !article.assigneeIds.includes(userId))
    await tell(tx, { kind: 'assigned', userIds: added, articleId: id, actor, now })
    const names = wanted.flatMap((userId) => people.get(userId) ?? [])
    await recordAudit(tx, actor, 'article.assign', { kind: 'article', id }, { names })
    return { ok: true }
  })
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
