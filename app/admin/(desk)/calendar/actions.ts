'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { scheduleArticle } from '@/lib/articles/schedule-article'
import { momentIn } from '@/lib/articles/zoned-time'
import { database } from '@/lib/database'
import { refused } from '@/lib/forms/action-result'
import { editorAction } from '@/lib/forms/editor-action'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { readSettings } from '@/lib/settings/read-settings'
import { setDeadline } from '@/lib/workflow/assign-article'

/**
 * Gives what stands in the calendar another time: a scheduled publication, which keeps its text, or a deadline. Whether this person may
 * is for the command to say, against the row.
 */
export const setTime = editorAction({
  schema: z.object({
    id: z.uuid(),
    kind: z.enum(['scheduled', 'deadline']),
    version: z.int().positive(),
    at: z.string().max(30),
  }),
  permission: 'article.read',
  row: ({ id }) => findArticlePermissionRow(database(), id),
  run: async ({ input: { id, kind, version, at }, actor, language }) => {
    const { timeZone } = await readSettings(database())
    const moment = momentIn(at, timeZone)
    if (moment === undefined) return refused(language, { key: 'valueInvalid' }, { reason: 'invalid', field: 'at' })
    const result =
      kind === 'scheduled'
        ? await scheduleArticle(database(), actor, { id, version, at: moment, timeZone })
        : await setDeadline(database(), actor, { id, deadline: moment })
    refresh()
    const { dateTimeWithOffset } = await newsroomDates(language, timeZone)
    return result.ok ? { ok: true as const, message: dateTimeWithOffset(moment) } : sayRefusal(result, language)
  },
})
