'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { publishArticle } from '@/lib/articles/publish-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { scheduleArticle, unscheduleArticle } from '@/lib/articles/schedule-article'
import { warnOfRights } from '@/lib/articles/warn-of-rights'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { momentIn } from '@/lib/articles/zoned-time'
import { database } from '@/lib/database'
import { refused } from '@/lib/forms/action-result'
import { editorAction } from '@/lib/forms/editor-action'
import { articleMessages } from '@/lib/i18n/article-messages'
import { readSettings } from '@/lib/settings/read-settings'
import { createTag } from '@/lib/tags/manage-tags'

const atVersion = z.object({ id: z.uuid(), version: z.int().positive() })
const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)

/** Sent again by somebody who was warned and goes on. */
const knowing = z.boolean().default(false)

export const publish = editorAction({
  schema: atVersion.extend({ knowing }),
  permission: 'article.publish',
  row: ofArticle,
  run: async ({ input: { knowing, ...article }, actor, language }) => {
    const warning = knowing ? undefined : await warnOfRights(database(), article.id, new Date(), language)
    if (warning !== undefined) return warning
    const result = await publishArticle(database(), actor, article)
    return result.ok
      ? { ok: true as const, message: articleMessages(language).published }
      : sayRefusal(result, language)
  },
})

export const schedule = editorAction({
  schema: atVersion.extend({ at: z.string().max(30), knowing }),
  permission: 'article.schedule',
  row: ofArticle,
  run: async ({ input: { at, knowing, ...article }, actor, language }) => {
    const { timeZone } = await readSettings(database())
    const moment = momentIn(at, timeZone)
    if (moment === undefined)
      return refused(language, { key: 'timeInPast' }, { reason: 'invalid', field: 'scheduledFor' })
    const warning = knowing ? undefined : await warnOfRights(database(), article.id, moment, language)
    if (warning !== undefined) return warning
    const result = await scheduleArticle(database(), actor, { ...article, at: moment, timeZone })
    return result.ok
      ? { ok: true as const, message: articleMessages(language).scheduled }
      : sayRefusal(result, language)
  },
})

export const unschedule = editorAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'article.schedule',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await unscheduleArticle(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: articleMessages(language).unscheduled }
      : sayRefusal(result, language)
  },
})

export const withdraw = editorAction({
  schema: z.object({ id: z.uuid(), reason: z.string().max(1000) }),
  permission: 'article.withdraw',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await withdrawArticle(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: articleMessages(language).withdrawn }
      : sayRefusal(result, language)
  },
})

export const addTag = editorAction({
  schema: z.object({ edition: z.enum(['kk', 'ru', 'en']), name: z.string().trim().min(1).max(60) }),
  permission: 'tag.create',
  run: async ({ input: { edition, name }, actor, language }) => {
    const result = await createTag(database(), actor, { edition, name, slug: '' })
    return result.ok
      ? { ok: true as const, tag: { id: result.tag.id, name: result.tag.name } }
      : sayRefusal(result, language)
  },
})
