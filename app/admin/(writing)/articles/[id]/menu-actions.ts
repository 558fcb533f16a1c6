'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { duplicateArticle } from '@/lib/articles/duplicate-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { editorAction } from '@/lib/forms/editor-action'
import { handMessages } from '@/lib/i18n/hand-messages'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { word } from '@/lib/i18n/newsroom-message'
import { createPreviewLink, endPreviewLink, linkDays, readPreviewLinks } from '@/lib/preview-links/manage-preview-links'
import { trashArticle } from '@/lib/trash/trash-article'

const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)
const article = z.object({ id: z.uuid() })

export const duplicate = editorAction({
  schema: article,
  permission: 'article.read',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await duplicateArticle(database(), actor, input)
    return result.ok ? { ...result, message: handMessages(language).duplicated } : sayRefusal(result, language)
  },
})

export const trash = editorAction({
  schema: article.extend({ reason: z.string().max(1000) }),
  permission: 'article.delete',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await trashArticle(database(), actor, input)
    return result.ok ? { ok: true as const, message: handMessages(language).trashed } : sayRefusal(result, language)
  },
})

export const listLinks = editorAction({
  schema: article,
  permission: 'article.share',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await readPreviewLinks(database(), actor, input.id)
    if (!result.ok) return sayRefusal(result, language)
    const { dateTime } = await newsroomDates(language)
    const messages = handMessages(language)
    const links = result.links.map(({ id, revisionNumber, createdByName, createdAt, expiresAt, opened }) => ({
      id,
      revisionNumber,
      opened,
      made: word(messages.shareMadeBy, { time: dateTime(createdAt), name: createdByName ?? messages.somebody }),
      until: word(messages.shareUntil, { time: dateTime(expiresAt) }),
    }))
    return { ok: true as const, links }
  },
})

export const share = editorAction({
  schema: article.extend({ days: z.literal(linkDays), text: z.enum(['newest', 'present']) }),
  permission: 'article.share',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await createPreviewLink(database(), actor, input)
    if (!result.ok) return sayRefusal(result, language)
    const { dateTime } = await newsroomDates(language)
    const message = word(handMessages(language).shareCreated, { time: dateTime(result.expiresAt) })
    return { ok: true as const, message, url: new URL(result.path, readEnv().SITE_URL).href }
  },
})

export const endLink = editorAction({
  schema: article.extend({ linkId: z.uuid() }),
  permission: 'article.share',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await endPreviewLink(database(), actor, input)
    return result.ok ? { ok: true as const, message: handMessages(language).shareEnded } : sayRefusal(result, language)
  },
})
