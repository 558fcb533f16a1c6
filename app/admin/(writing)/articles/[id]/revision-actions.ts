'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { listArticleRevisions, openRevision } from '@/lib/articles/open-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { database } from '@/lib/database'
import { editorAction } from '@/lib/forms/editor-action'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { revisionMessages } from '@/lib/i18n/revision-messages'
import { nameRevision, revisionNameLimit, revisionNoteLimit } from '@/lib/revisions/name-revision'
import { openDifference } from '@/lib/revisions/open-difference'
import { revisionsShown } from '@/lib/revisions/revision-page'
import { readSettings } from '@/lib/settings/read-settings'

const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)

export const listSaves = editorAction({
  schema: z.object({ id: z.uuid(), before: z.int().positive().optional() }),
  permission: 'article.read',
  row: ofArticle,
  run: async ({ input: { id, before }, actor, language }) => {
    const page = { limit: revisionsShown, ...(before !== undefined && { before }) }
    const result = await listArticleRevisions(database(), actor, id, page)
    if (!result.ok) return sayRefusal(result, language)
    const { dateTime } = await newsroomDates(language, (await readSettings(database())).timeZone)
    const revisions = result.revisions.map(({ savedAt, ...revision }) => ({
      ...revision,
      savedAt: dateTime(savedAt),
      savedAtMs: savedAt.getTime(),
    }))
    return { ok: true as const, revisions }
  },
})

export const readSave = editorAction({
  schema: z.object({ revisionId: z.uuid() }),
  permission: 'article.read',
  run: async ({ input, actor, language }) => {
    const result = await openRevision(database(), actor, input.revisionId)
    return result.ok ? { ok: true as const, content: result.content } : sayRefusal(result, language)
  },
})

export const compareSaves = editorAction({
  schema: z.object({ id: z.uuid(), olderId: z.uuid(), newerId: z.uuid() }),
  permission: 'article.read',
  row: ofArticle,
  run: async ({ input: { id, olderId, newerId }, actor, language }) => {
    const result = await openDifference(database(), actor, { articleId: id, olderId, newerId })
    return result.ok ? result : sayRefusal(result, language)
  },
})

export const nameSave = editorAction({
  schema: z.object({
    revisionId: z.uuid(),
    name: z.string().trim().max(revisionNameLimit),
    note: z.string().trim().max(revisionNoteLimit),
  }),
  // Which article it is a revision of, and who may change that, the command finds out itself.
  permission: 'article.edit',
  run: async ({ input, actor, language }) => {
    const result = await nameRevision(database(), actor, input)
    return result.ok ? { ok: true as const, message: revisionMessages(language).named } : sayRefusal(result, language)
  },
})
