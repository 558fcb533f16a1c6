'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorAction, editorFormAction } from '@/lib/forms/editor-action'
import { findSeriesArticles } from '@/lib/series/find-series-articles'
import { editions } from '@/lib/i18n/editions'
import { foundMessages } from '@/lib/i18n/found-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { arrangeSeries } from '@/lib/series/arrange-series'
import { createSeries, deleteSeries, updateSeries } from '@/lib/series/manage-series'
import { seriesLimit } from '@/lib/series/series'

const permission = 'series.manage'
const fields = {
  name: z.string().trim().max(200),
  slug: z.string().trim().max(200).default(''),
  description: z.string().trim().max(1000).default(''),
}

export const addSeries = editorFormAction({
  schema: z.object({ edition: z.enum(editions), ...fields }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await createSeries(database(), actor, input)
    return result.ok ? redirect(`/admin/series/${result.series.id}`) : sayRefusal(result, language)
  },
})

export const saveSeries = editorFormAction({
  schema: z.object({ id: z.uuid(), ...fields }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await updateSeries(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})

export const removeSeries = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await deleteSeries(database(), actor, input)
    return result.ok ? redirect('/admin/series') : sayRefusal(result, language)
  },
})

export const arrangeParts = editorAction({
  schema: z.object({
    id: z.uuid(),
    articleIds: z
      .array(z.uuid())
      .max(seriesLimit + 1)
      .readonly(),
  }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await arrangeSeries(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: foundMessages(language).seriesSaved }
      : sayRefusal(result, language)
  },
})

export const findParts = editorAction({
  schema: z.object({ edition: z.enum(editions), query: z.string().max(200) }),
  permission,
  run: async ({ input, actor }) => ({
    ok: true as const,
    articles: await findSeriesArticles(database(), actor, input),
  }),
})
