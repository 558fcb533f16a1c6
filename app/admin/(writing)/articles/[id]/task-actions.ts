'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { momentIn } from '@/lib/articles/zoned-time'
import { database } from '@/lib/database'
import { refused } from '@/lib/forms/action-result'
import { editorAction } from '@/lib/forms/editor-action'
import { workflowMessages } from '@/lib/i18n/workflow-messages'
import { readSettings } from '@/lib/settings/read-settings'
import { assignArticle, setDeadline } from '@/lib/workflow/assign-article'
import { noteLook } from '@/lib/workflow/read-news'

const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)

export const assign = editorAction({
  schema: z.object({ id: z.uuid(), userIds: z.array(z.uuid()).max(50) }),
  permission: 'article.assign',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await assignArticle(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: workflowMessages(language).assigned }
      : sayRefusal(result, language)
  },
})

export const setDue = editorAction({
  // A wall clock time in the publication's zone; empty for none.
  schema: z.object({ id: z.uuid(), at: z.string().max(30) }),
  permission: 'article.assign',
  row: ofArticle,
  run: async ({ input: { id, at }, actor, language }) => {
    const { timeZone } = await readSettings(database())
    const deadline = at === '' ? null : momentIn(at, timeZone)
    if (deadline === undefined)
      return refused(language, { key: 'valueInvalid' }, { reason: 'invalid', field: 'deadline' })
    const result = await setDeadline(database(), actor, { id, deadline })
    const { deadlineSaved, deadlineRemoved } = workflowMessages(language)
    return result.ok
      ? { ok: true as const, message: deadline === null ? deadlineRemoved : deadlineSaved }
      : sayRefusal(result, language)
  },
})

export const look = editorAction({
  schema: z.object({ id: z.uuid(), version: z.int().positive() }),
  permission: 'article.read',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await noteLook(database(), actor, input)
    return result.ok ? { ok: true as const } : sayRefusal(result, language)
  },
})
