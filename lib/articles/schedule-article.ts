import type { Database } from '@/db/client'
import { lockArticle, updateArticleState } from '@/db/queries/articles'
import { findSection } from '@/db/queries/sections'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, invalid, notFound, refused } from '@/lib/command-result'
import { isTimeZone } from '@/lib/settings/site-settings'
import { recordStep } from '@/lib/workflow/record-step'
import { startsFrom } from '@/lib/workflow/steps'
import { type ArticleAtVersion, type ArticleRefusal, conflict } from './article-results'
import { readRevisionToPublish } from './bound-revision'
import { missingToPublish } from './publish-requirements'
import { noSchedule, statusWithoutSchedule } from './schedule-state'

type Schedule = ArticleAtVersion & {
  at: Date
  /** The IANA zone in which the person chose the time: it is shown again in it. */
  timeZone: string
}

export type ScheduleArticleResult = { ok: true; scheduledFor: Date } | ArticleRefusal

/**
 * Has an article published at a time to come, exactly as it was approved; where nothing is approved yet, exactly as it stands in
 * `version`. What is saved later is not published with it. An article that is scheduled already keeps its text and gets the new time.
 */
export async function scheduleArticle(
  db: Database,
  actor: Actor,
  { id, version, at, timeZone }: Schedule,
  now: Date = new Date(),
): Promise<ScheduleArticleResult> {
  return change(db, async ({ tx }): Promise<ScheduleArticleResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.schedule', article)
    if (denial !== undefined) return denial
    // A text that is settled already is not what the person has on the screen, and does not change with it.
    const settled = article.status === 'approved' || article.status === 'scheduled'
    if (!settled && article.version !== version) return conflict(article)
    if (!startsFrom('schedule', article.status)) return refused('wrongStatus')
    const revision = await readRevisionToPublish(tx, article)
    const section = await findSection(tx, revision.content.sectionId)
    const refusal = invalid({
      ...missingToPublish(revision.content, article.edition, section),
      ...timeErrors(at, timeZone, now),
    })
    if (refusal !== undefined) return refusal
    await updateArticleState(tx, id, {
      status: 'scheduled',
      scheduledFor: at,
      scheduledZone: timeZone,
      scheduledRevisionId: revision.revisionId,
    })
    await recordStep(tx, article, { actor, step: 'schedule', to: 'scheduled', version: revision.version, now })
    const detail = { version: revision.version, at, timeZone }
    await recordAudit(tx, actor, 'article.schedule', { kind: 'article', id }, detail)
    return { ok: true, scheduledFor: at }
  })
}

function timeErrors(at: Date, timeZone: string, now: Date) {
  if (!isTimeZone(timeZone)) return { scheduledFor: { key: 'timeZoneUnknown' } } as const
  return at > now ? {} : ({ scheduledFor: { key: 'timeInPast' } } as const)
}

export type UnscheduleArticleResult = { ok: true } | ArticleRefusal

/** Calls a scheduled publication off; the article waits as what it was before: approved, a draft, or withdrawn. */
export async function unscheduleArticle(
  db: Database,
  actor: Actor,
  { id }: { id: string },
  now: Date = new Date(),
): Promise<UnscheduleArticleResult> {
  return change(db, async ({ tx }): Promise<UnscheduleArticleResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.schedule', article)
    if (denial !== undefined) return denial
    if (article.status !== 'scheduled') return refused('wrongStatus')
    const status = statusWithoutSchedule(article)
    await updateArticleState(tx, id, { ...noSchedule, status })
    const version = article.boundVersion ?? article.version
    await recordStep(tx, article, { actor, step: 'unschedule', to: status, version, now })
    await recordAudit(tx, actor, 'article.unschedule', { kind: 'article', id })
    return { ok: true }
  })
}
