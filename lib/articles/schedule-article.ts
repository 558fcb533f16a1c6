import type { Database } from '@/db/client'
import { lockArticle, updateArticleState } from '@/db/queries/articles'
import { findRevisionByNumber } from '@/db/queries/revisions'
import { findSection } from '@/db/queries/sections'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, invalid, notFound, refused } from '@/lib/command-result'
import { isTimeZone } from '@/lib/settings/site-settings'
import { toContent } from './article-mapper'
import { type ArticleAtVersion, type ArticleRefusal, conflict } from './article-results'
import { missingToPublish } from './publish-requirements'
import { noSchedule, statusWithoutSchedule } from './schedule-state'

type Schedule = ArticleAtVersion & {
  at: Date
  /** The IANA zone in which the person chose the time: it is shown again in it. */
  timeZone: string
}

export type ScheduleArticleResult = { ok: true; scheduledFor: Date } | ArticleRefusal

/**
 * Has an article published at a time to come, exactly as it stands now: what is saved later is not published with it. An article
 * that is scheduled already gets the new time and the present text.
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
    if (article.version !== version) return conflict(article)
    if (article.status === 'published') return refused('wrongStatus')
    const section = await findSection(tx, article.sectionId)
    const refusal = invalid({
      ...missingToPublish(toContent(article), article.edition, section),
      ...timeErrors(at, timeZone, now),
    })
    if (refusal !== undefined) return refusal
    const revision = await findRevisionByNumber(tx, id, version)
    if (revision === undefined) throw new Error(`Revision ${version} of the article ${id} is missing`)
    await updateArticleState(tx, id, {
      status: 'scheduled',
      scheduledFor: at,
      scheduledZone: timeZone,
      scheduledRevisionId: revision.id,
    })
    await recordAudit(tx, actor, 'article.schedule', { kind: 'article', id }, { version, at, timeZone })
    return { ok: true, scheduledFor: at }
  })
}

function timeErrors(at: Date, timeZone: string, now: Date) {
  if (!isTimeZone(timeZone)) return { scheduledFor: { key: 'timeZoneUnknown' } } as const
  return at > now ? {} : ({ scheduledFor: { key: 'timeInPast' } } as const)
}

export type UnscheduleArticleResult = { ok: true } | ArticleRefusal

/** Calls a scheduled publication off; the article waits as what it was before readers ever saw it: a draft, or withdrawn. */
export async function unscheduleArticle(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<UnscheduleArticleResult> {
  return change(db, async ({ tx }): Promise<UnscheduleArticleResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.schedule', article)
    if (denial !== undefined) return denial
    if (article.status !== 'scheduled') return refused('wrongStatus')
    await updateArticleState(tx, id, { ...noSchedule, status: statusWithoutSchedule(article) })
    await recordAudit(tx, actor, 'article.unschedule', { kind: 'article', id })
    return { ok: true }
  })
}
