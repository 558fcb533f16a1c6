import type { Database } from '@/db/client'
import { findRevisionByNumber } from '@/db/queries/revisions'
import { listWorkflowSteps, type WorkflowStepRow } from '@/db/queries/workflow-steps'
import type { Article } from '@/lib/articles/article'
import type { Actor } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { sayStep, workflowMessages } from '@/lib/i18n/workflow-messages'
import { type Step, stepsOf } from './steps'

/** A step that was taken, in the words of the person who looks at it. */
export type TakenStep = { id: string; words: string; name: string; at: string; version: number; reason: string }

/** How far an article has come, for the person who has opened it. */
export type WorkflowView = {
  /** What this person may do with it now. */
  steps: readonly Step[]
  /** The one revision that readers will get, of an approved or scheduled article. */
  bound: { revisionId: string; version: number } | null
  /** Who approved it; null when nobody had to. */
  approval: { name: string; at: string } | null
  /** Why an editor gave the draft back; null when they did not, or since it was sent in again. */
  givenBack: { name: string; at: string; reason: string } | null
  /** Newest first. */
  history: readonly TakenStep[]
}

const shown = 30

export async function readWorkflow(
  db: Database,
  actor: Actor,
  article: Article,
  { language, timeZone }: { language: Edition; timeZone: string },
): Promise<WorkflowView> {
  const [rows, revision, { dateTime }] = await Promise.all([
    listWorkflowSteps(db, article.id, shown),
    article.boundVersion === null ? undefined : findRevisionByNumber(db, article.id, article.boundVersion),
    newsroomDates(language, timeZone),
  ])
  const messages = workflowMessages(language)
  const say = (row: WorkflowStepRow): TakenStep => ({
    id: row.id,
    words: sayStep(row.step, messages),
    name: row.takenByName ?? messages.house,
    at: dateTime(row.takenAt),
    version: row.version,
    reason: row.reason,
  })
  const approval = revision && rows.find(({ step, version }) => step === 'approve' && version === revision.number)
  const [last] = rows
  return {
    steps: stepsOf(actor, article),
    bound: revision === undefined ? null : { revisionId: revision.id, version: revision.number },
    approval: approval === undefined ? null : say(approval),
    givenBack: article.status === 'draft' && last?.step === 'return' ? say(last) : null,
    history: rows.map(say),
  }
}
