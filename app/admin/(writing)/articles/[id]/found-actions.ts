'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorAction } from '@/lib/forms/editor-action'
import { findPublicArticles, openFoundDesk } from '@/lib/found/found-desk'
import { editions } from '@/lib/i18n/editions'
import { foundMessages } from '@/lib/i18n/found-messages'
import { getConverter } from '@/lib/scripts/converters'
import { joinSeries } from '@/lib/series/arrange-series'

const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)

export const openDesk = editorAction({
  schema: z.object({
    id: z.uuid(),
    shareImageId: z.uuid().nullable(),
    relatedIds: z.array(z.uuid()).max(10).readonly(),
  }),
  permission: 'article.read',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await openFoundDesk(database(), actor, input)
    return result.ok ? result : sayRefusal(result, language)
  },
})

export const findRelated = editorAction({
  schema: z.object({ id: z.uuid(), edition: z.enum(editions), query: z.string().max(200) }),
  permission: 'article.read',
  row: ofArticle,
  run: async ({ input: { id, edition, query } }) => ({
    ok: true as const,
    articles: await findPublicArticles(database(), { edition, query, exceptId: id }),
  }),
})

/** Kazakh texts in another script, as readers' pages write them. */
export const inScript = editorAction({
  schema: z.object({ script: z.enum(['latn', 'arab']), texts: z.array(z.string().max(1000)).max(10).readonly() }),
  permission: 'article.create',
  run: async ({ input: { script, texts } }) => {
    const convert = await getConverter(script)
    return { ok: true as const, texts: texts.map(convert) }
  },
})

export const chooseSeries = editorAction({
  schema: z.object({ id: z.uuid(), seriesId: z.uuid().nullable() }),
  permission: 'series.manage',
  run: async ({ input: { id, seriesId }, actor, language }) => {
    const result = await joinSeries(database(), actor, { articleId: id, seriesId })
    return result.ok
      ? { ok: true as const, message: foundMessages(language).seriesSaved }
      : sayRefusal(result, language)
  },
})
