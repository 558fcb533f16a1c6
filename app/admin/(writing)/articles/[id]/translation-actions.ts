'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { database } from '@/lib/database'
import { editorAction } from '@/lib/forms/editor-action'
import { translationMessages } from '@/lib/i18n/translation-messages'
import { bringUpToDate } from '@/lib/translations/bring-up-to-date'
import { findCandidates as listCandidates } from '@/lib/translations/find-candidates'
import { linkTranslation, unlinkTranslation } from '@/lib/translations/link-translation'
import { translateArticle } from '@/lib/translations/translate-article'

const edition = z.enum(['kk', 'ru', 'en'])
const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)

export const translateInto = editorAction({
  schema: z.object({ id: z.uuid(), edition }),
  permission: 'article.translate',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await translateArticle(database(), actor, input)
    return result.ok ? { ok: true as const, id: result.id } : sayRefusal(result, language)
  },
})

export const findCandidates = editorAction({
  schema: z.object({ edition, query: z.string().trim().max(200) }),
  permission: 'article.read',
  run: async ({ input, actor }) => ({ ok: true as const, articles: await listCandidates(database(), actor, input) }),
})

export const link = editorAction({
  schema: z.object({ id: z.uuid(), originalId: z.uuid() }),
  permission: 'article.edit',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await linkTranslation(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: translationMessages(language).linked }
      : sayRefusal(result, language)
  },
})

export const unlink = editorAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'article.edit',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await unlinkTranslation(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: translationMessages(language).unlinked }
      : sayRefusal(result, language)
  },
})

export const markUpToDate = editorAction({
  schema: z.object({ id: z.uuid(), revisionId: z.uuid() }),
  permission: 'article.edit',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await bringUpToDate(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: translationMessages(language).marked }
      : sayRefusal(result, language)
  },
})
