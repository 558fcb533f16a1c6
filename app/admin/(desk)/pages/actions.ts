'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { refused, sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { jsonField } from '@/lib/forms/json-field'
import { editions } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { createPage, deletePage, reorderPages, updatePage } from '@/lib/pages/manage-pages'

const permission = 'page.manage'
const fields = { title: z.string().trim().max(500), slug: z.string().trim().max(200), body: jsonField }

export const addPage = editorFormAction({
  schema: z.object({ edition: z.enum(editions), tab: z.string().max(40).default(''), ...fields }),
  permission,
  run: async ({ input, actor, language }) => {
    const { tab, ...page } = input
    const result = await createPage(database(), actor, page)
    // The list tells the browser that what the tab has kept of this page has arrived.
    if (result.ok) redirect(`/admin/pages?${new URLSearchParams({ edition: page.edition, arrived: tab })}` as Route)
    return result.reason === 'conflict'
      ? refused(language, result.message, { reason: 'conflict' })
      : sayRefusal(result, language)
  },
})

export const savePage = editorFormAction({
  schema: z.object({ id: z.uuid(), baseVersion: z.coerce.number().int(), ...fields }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await updatePage(database(), actor, input)
    if (result.ok) return { ok: true as const, message: newsroomMessages(language).saved }
    return result.reason === 'conflict'
      ? refused(language, result.message, { reason: 'conflict' })
      : sayRefusal(result, language)
  },
})

export const removePage = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await deletePage(database(), actor, input)
    return result.ok ? redirect('/admin/pages') : sayRefusal(result, language)
  },
})

export const orderPages = editorFormAction({
  schema: z.object({ ids: z.array(z.uuid()) }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await reorderPages(database(), actor, input.ids)
    return result.ok ? { ok: true as const } : sayRefusal(result, language)
  },
})
