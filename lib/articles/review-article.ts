import type { Transaction } from 'kysely'
import type { Database } from '@/db/client'
import { type ArticleRow, type ArticleState, lockArticle, updateArticleState } from '@/db/queries/articles'
import { findRevisionByNumber } from '@/db/queries/revisions'
import type { DB } from '@/db/schema'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, refused } from '@/lib/command-result'
import { recordStep } from '@/lib/workflow/record-step'
import { startsFrom, type Step, steps } from '@/lib/workflow/steps'
import { type ArticleAtVersion, type ArticleRefusal, conflict } from './article-results'
import type { ArticleField } from './check-content'
import { noApproval } from './schedule-state'

export type ReviewResult = { ok: true } | ArticleRefusal

type Prepared = Extract<ArticleRefusal, { reason: 'invalid' }> | { ok: true; state: ArticleState }
type Review = Extract<Step, 'submit' | 'recall' | 'return' | 'approve' | 'reopen'>
type Options = { reason?: string; now: Date }

/** Hands a draft to the editors. A contributor cannot change it any more after that. */
export async function submitForReview(
  db: Database,
  actor: Actor,
  article: ArticleAtVersion,
  now: Date = new Date(),
): Promise<ReviewResult> {
  return take(db, actor, article, 'submit', { now }, async (_tx, { headline }) =>
    headline === '' ? missing('headline', 'headlineMissing') : { ok: true, state: { status: steps.submit.to } },
  )
}

/** Takes an article back from the editors before they have decided: its writer goes on writing. */
export async function recallFromReview(
  db: Database,
  actor: Actor,
  article: ArticleAtVersion,
  now: Date = new Date(),
): Promise<ReviewResult> {
  return take(db, actor, article, 'recall', { now }, async () => ({ ok: true, state: { status: steps.recall.to } }))
}

/**
 * Gives an article back to its writer for changes; an approval ends with it.
 * @param reason what is to be changed: never empty, the writer has to know what to do
 */
export async function returnForChanges(
  db: Database,
  actor: Actor,
  { reason, ...article }: ArticleAtVersion & { reason: string },
  now: Date = new Date(),
): Promise<ReviewResult> {
  const why = reason.trim()
  return take(db, actor, article, 'return', { reason: why, now }, async () =>
    why === '' ? missing('reason', 'reasonMissing') : { ok: true, state: { status: steps.return.to, ...noApproval } },
  )
}

/**
 * Approves the text as it stands in one version: exactly this is scheduled and published. What is written afterwards stays a change of
 * the working copy until it is approved too. Of an article that is approved or scheduled, the present text takes the place of the old.
 */
export async function approveArticle(
  db: Database,
  actor: Actor,
  article: ArticleAtVersion,
  now: Date = new Date(),
): Promise<ReviewResult> {
  return take(db, actor, article, 'approve', { now }, async (tx, row) => {
    if (row.headline === '') return missing('headline', 'headlineMissing')
    const revision = await findRevisionByNumber(tx, row.id, row.version)
    if (revision === undefined) throw new Error(`Revision ${row.version} of the article ${row.id} is missing`)
    const approval = { approvedRevisionId: revision.id, approvedBy: userIdOf(actor), approvedAt: now }
    return {
      ok: true,
      state:
        row.status === 'scheduled'
          ? { ...approval, scheduledRevisionId: revision.id }
          : { ...approval, status: steps.approve.to },
    }
  })
}

/** Takes an approval back: the article waits for an editor again. */
export async function reopenReview(
  db: Database,
  actor: Actor,
  article: ArticleAtVersion,
  now: Date = new Date(),
): Promise<ReviewResult> {
  return take(db, actor, article, 'reopen', { now }, async () => ({
    ok: true,
    state: { status: steps.reopen.to, ...noApproval },
  }))
}

function missing(field: ArticleField, key: 'headlineMissing' | 'reasonMissing'): Prepared {
  return { ok: false, reason: 'invalid', fieldErrors: { [field]: { key } } }
}

async function take(
  db: Database,
  actor: Actor,
  { id, version }: ArticleAtVersion,
  step: Review,
  { reason = '', now }: Options,
  prepare: (tx: Transaction<DB>, article: ArticleRow) => Promise<Prepared>,
): Promise<ReviewResult> {
  return change(db, async ({ tx }): Promise<ReviewResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, steps[step].action, article)
    if (denial !== undefined) return denial
    if (article.version !== version) return conflict(article)
    if (!startsFrom(step, article.status)) return refused('wrongStatus')
    const prepared = await prepare(tx, article)
    if (!prepared.ok) return prepared
    await updateArticleState(tx, id, prepared.state)
    const to = prepared.state.status ?? article.status
    await recordStep(tx, article, { actor, step, to, version, reason, now })
    await recordAudit(
      tx,
      actor,
      `article.${step}`,
      { kind: 'article', id },
      { version, ...(reason !== '' && { reason }) },
    )
    return { ok: true }
  })
}
