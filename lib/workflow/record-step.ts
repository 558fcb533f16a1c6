import type { Transaction } from 'kysely'
import type { ArticleRow } from '@/db/queries/articles'
import { insertWorkflowStep } from '@/db/queries/workflow-steps'
import type { ArticleStatus, DB } from '@/db/schema'
import { userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { tellOfStep } from '@/lib/notices/tell-of-step'
import type { Step } from './steps'

type Taken = {
  actor: Actor
  step: Step | 'release' | 'release-failed'
  to: ArticleStatus
  /** The number of the revision that it is about. */
  version: number
  reason?: string
  now: Date
}

/**
 * Writes down a step in the history of an article and tells those whom it concerns, in the transaction that takes it. `release` is a scheduled publication on time,
 * `release-failed` one that could not be.
 */
export async function recordStep(
  tx: Transaction<DB>,
  article: Pick<ArticleRow, 'id' | 'status' | 'createdBy' | 'assigneeIds' | 'approvedBy'>,
  { actor, step, to, version, reason = '', now }: Taken,
): Promise<void> {
  await insertWorkflowStep(tx, {
    articleId: article.id,
    step,
    fromStatus: article.status,
    toStatus: to,
    version,
    reason,
    takenBy: userIdOf(actor),
    takenAt: now,
  })
  await tellOfStep(tx, article, { step, actor, reason, now })
}
