import { replaceAssignees } from '@/db/queries/article-assignees'
import { type ArticleRow, selectArticle, updateArticleState } from '@/db/queries/articles'
import type { Standing } from '@/db/queries/bulk-actions'
import { findRevision, findRevisionByNumber, type RevisionRow } from '@/db/queries/revisions'
import type { ArticleContent } from '@/lib/articles/article'
import { toSnapshotContent } from '@/lib/articles/article-mapper'
import { permissionToAmend } from '@/lib/articles/amend-article'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { preparePublication } from '@/lib/articles/prepare-publication'
import { publishRevision } from '@/lib/articles/publish-revision'
import { type StoredRevision, storeRevision } from '@/lib/articles/store-revision'
import { userIdOf } from '@/lib/audit/record-audit'
import type { Action, Actor } from '@/lib/auth/permissions'
import type { Change } from '@/lib/cache/change'
import { denied, type Refusal, refused } from '@/lib/command-result'
import { takeOut } from '@/lib/trash/restore-article'
import { recordStep } from '@/lib/workflow/record-step'

type Asked = { articleId: string; before: Standing; after: Standing }
type Restored = { ok: true } | ArticleRefusal

/**
 * Makes an article again what it was. The caller holds its lock and has seen that it stands as the action left it. Everything is asked
 * before anything is written, so a refusal has changed nothing.
 */
export async function restoreStanding(change: Change, actor: Actor, asked: Asked, now: Date): Promise<Restored> {
  const { tx } = change
  const { articleId, before, after } = asked
  const article = await selectArticle(tx, articleId).executeTakeFirstOrThrow()
  const refusal = mayNot(actor, article, asked) ?? (await cannot(change, article, asked, now))
  if (refusal !== undefined) return refusal

  if (after.trashedAt !== null && before.trashedAt === null) await takeOut(tx, article)
  const working = await restoreText(change, article, asked, actor, now)
  if (before.publishedRevisionId !== null && (working !== undefined || after.publishedRevisionId === null)) {
    // Where readers saw the newest text, they see the newest one again, which says the same.
    const shown =
      working !== undefined && before.publishedVersion === before.version
        ? working
        : await revisionOf(findRevision(tx, before.publishedRevisionId))
    await publishRevision(change, article, shown, { now, textChanged: false })
  }
  if (before.assigneeIds !== undefined)
    await replaceAssignees(tx, articleId, { userIds: before.assigneeIds, assignedBy: userIdOf(actor) })
  await updateArticleState(tx, articleId, {
    status: before.status,
    updatedAt: dateOf(before.updatedAt),
    withdrawnAt: dateOf(before.withdrawnAt),
    scheduledFor: dateOf(before.scheduledFor),
    scheduledZone: before.scheduledZone,
    scheduledRevisionId: before.scheduledRevisionId,
    approvedRevisionId: before.approvedRevisionId,
  })
  await recordReturn(change, article, asked, actor, now)
  return { ok: true }
}

/** The way of the article tells of its going back, too. */
async function recordReturn(
  { tx }: Change,
  article: ArticleRow,
  { before, after }: Asked,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (before.status === after.status) return
  const step = before.status === 'scheduled' ? 'schedule' : 'publish'
  const version = before.publishedVersion ?? before.version
  await recordStep(tx, article, { actor, step, to: before.status, version, now })
}

/** What was done to an article, as the permission table calls its opposite. */
function mayNot(actor: Actor, article: ArticleRow, { before, after }: Asked): Refusal | undefined {
  const needed = new Set<Action>()
  if (before.assigneeIds !== undefined) needed.add('article.assign')
  if (after.trashedAt !== null) needed.add('article.delete')
  if (after.publishedRevisionId === null && before.publishedRevisionId !== null) needed.add('article.publish')
  if (before.scheduledFor !== null) needed.add('article.schedule')
  if (after.version !== before.version) needed.add(permissionToAmend(article))
  for (const action of needed) {
    const denial = denied(actor, action, article)
    if (denial !== undefined) return denial
  }
  return undefined
}

/** What has happened meanwhile beside the article: its time is over, its address has been taken, its section is gone. */
async function cannot(
  change: Change,
  article: ArticleRow,
  { before, after }: Asked,
  now: Date,
): Promise<ArticleRefusal | undefined> {
  if (before.scheduledFor !== null && new Date(before.scheduledFor) <= now) return refused('scheduleTimePassed')
  if (before.publishedRevisionId === null || before.publishedRevisionId === after.publishedRevisionId) return undefined
  const { content } = await revisionOf(findRevision(change.tx, before.publishedRevisionId))
  const prepared = await preparePublication(change, article, content, 'refuse')
  return prepared.ok ? undefined : prepared
}

/** Puts the text of the earlier save into the working copy, as a new one: history is never taken back. */
async function restoreText(
  { tx }: Change,
  article: ArticleRow,
  { articleId, before, after }: Asked,
  actor: Actor,
  now: Date,
): Promise<StoredRevision | undefined> {
  if (after.version === before.version) return undefined
  const { content } = await revisionOf(findRevisionByNumber(tx, articleId, before.version))
  return storeRevision(tx, article, content, actor, now)
}

async function revisionOf(
  found: Promise<RevisionRow | undefined>,
): Promise<{ revisionId: string; version: number; content: ArticleContent }> {
  const row = await found
  if (row === undefined) throw new Error('A revision that an article stood with is missing')
  return { revisionId: row.id, version: row.number, content: toSnapshotContent(row.snapshot) }
}

function dateOf(time: string | null): Date | null {
  return time === null ? null : new Date(time)
}
