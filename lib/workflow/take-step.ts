import type { Database } from '@/db/client'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { publishArticle } from '@/lib/articles/publish-article'
import {
  approveArticle,
  recallFromReview,
  reopenReview,
  returnForChanges,
  submitForReview,
} from '@/lib/articles/review-article'
import { scheduleArticle, unscheduleArticle } from '@/lib/articles/schedule-article'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { momentIn } from '@/lib/articles/zoned-time'
import type { Actor } from '@/lib/auth/permissions'
import { readSettings } from '@/lib/settings/read-settings'
import type { Step } from './steps'

export type AskedStep = {
  id: string
  /** The version that the person saw. */
  version: number
  step: Step
  /** For what is not done without one. */
  reason: string
  /** For a schedule: a wall clock time in the publication's zone, 2026-11-22T14:05. */
  at: string
}

/**
 * Takes any step of the workflow, for a screen on which an article is moved and not opened. Whether it may be taken, and from where, is
 * for the command of each step to say.
 */
export async function takeStep(
  db: Database,
  actor: Actor,
  { id, version, step, reason, at }: AskedStep,
  now: Date = new Date(),
): Promise<{ ok: true } | ArticleRefusal> {
  switch (step) {
    case 'submit':
      return submitForReview(db, actor, { id, version }, now)
    case 'recall':
      return recallFromReview(db, actor, { id, version }, now)
    case 'return':
      return returnForChanges(db, actor, { id, version, reason }, now)
    case 'approve':
      return approveArticle(db, actor, { id, version }, now)
    case 'reopen':
      return reopenReview(db, actor, { id, version }, now)
    case 'schedule': {
      const { timeZone } = await readSettings(db)
      const moment = momentIn(at, timeZone)
      if (moment === undefined)
        return { ok: false, reason: 'invalid', fieldErrors: { scheduledFor: { key: 'timeInPast' } } }
      return scheduleArticle(db, actor, { id, version, at: moment, timeZone }, now)
    }
    case 'unschedule':
      return unscheduleArticle(db, actor, { id }, now)
    case 'publish':
      return publishArticle(db, actor, { id, version }, now)
    case 'withdraw':
      return withdrawArticle(db, actor, { id, reason }, now)
  }
}
