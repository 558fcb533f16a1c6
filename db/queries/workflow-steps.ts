import type { Kysely, Transaction } from 'kysely'
import { newId } from '@/db/id'
import type { ArticleStatus, DB } from '@/db/schema'

/** One step of an article from one status to another. */
export type WorkflowStepRow = {
  id: string
  step: string
  fromStatus: ArticleStatus
  toStatus: ArticleStatus
  /** The number of the revision that it was about. */
  version: number
  reason: string
  takenBy: string | null
  takenByName: string | null
  takenAt: Date
}

export async function insertWorkflowStep(
  tx: Transaction<DB>,
  step: Omit<WorkflowStepRow, 'id' | 'takenByName'> & { articleId: string },
): Promise<void> {
  await tx
    .insertInto('workflow_step')
    .values({
      id: newId(),
      article_id: step.articleId,
      step: step.step,
      from_status: step.fromStatus,
      to_status: step.toStatus,
      version: step.version,
      reason: step.reason,
      taken_by: step.takenBy,
      taken_at: step.takenAt,
    })
    .execute()
}

/** The last steps of an article, newest first. */
export async function listWorkflowSteps(db: Kysely<DB>, articleId: string, limit: number): Promise<WorkflowStepRow[]> {
  return db
    .selectFrom('workflow_step as s')
    .leftJoin('user as u', 'u.id', 's.taken_by')
    .select([
      's.id',
      's.step',
      's.from_status as fromStatus',
      's.to_status as toStatus',
      's.version',
      's.reason',
      's.taken_by as takenBy',
      'u.name as takenByName',
      's.taken_at as takenAt',
    ])
    .where('s.article_id', '=', articleId)
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute()
}
