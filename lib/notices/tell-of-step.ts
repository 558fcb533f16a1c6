import type { Transaction } from 'kysely'
import type { ArticleRow } from '@/db/queries/articles'
import { listEditorIds } from '@/db/queries/notice-choices'
import { listWorkflowSteps } from '@/db/queries/workflow-steps'
import type { DB } from '@/db/schema'
import type { Actor } from '@/lib/auth/permissions'
import type { NoticeKind } from './kinds'
import { tell } from './tell'

/** Which steps of the workflow people are told of; the others are seen on the board. */
const kinds: Readonly<Record<string, NoticeKind>> = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  release: 'released',
  'release-failed': 'release-failed',
  'rights-ended': 'rights-ended',
}

/** Tells those whom a step concerns: the editors of what waits for them, the writers of what became of their text. */
export async function tellOfStep(
  tx: Transaction<DB>,
  article: Pick<ArticleRow, 'id' | 'createdBy' | 'assigneeIds' | 'approvedBy'>,
  { step, actor, reason, now }: { step: string; actor: Actor; reason: string; now: Date },
): Promise<void> {
  const kind = kinds[step]
  if (kind === undefined) return
  const writers = [article.createdBy, ...article.assigneeIds]
  const userIds =
    kind === 'submitted'
      ? await listEditorIds(tx)
      : kind === 'returned' || kind === 'approved'
        ? writers
        : [...writers, article.approvedBy, await schedulerOf(tx, article.id)]
  await tell(tx, { kind, userIds, articleId: article.id, actor, text: reason, now })
}

async function schedulerOf(tx: Transaction<DB>, articleId: string): Promise<string | null> {
  const steps = await listWorkflowSteps(tx, articleId, 20)
  return steps.find(({ step }) => step === 'schedule')?.takenBy ?? null
}
