'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { listAddress, parseListQuery } from '@/lib/articles/list-query'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { jsonField } from '@/lib/forms/json-field'
import { openWithListView, removeListView, saveListView } from '@/lib/list-views/manage-list-views'

const permission = 'article.create'

export const saveView = editorFormAction({
  schema: z.object({
    name: z.string().max(200),
    query: jsonField.pipe(z.record(z.string(), z.string())).transform(parseListQuery),
    shared: z.literal('yes').optional(),
  }),
  permission,
  run: async ({ input: { name, query, shared }, actor, language }) => {
    const result = await saveListView(database(), actor, { name, query, shared: shared === 'yes' })
    if (!result.ok) return sayRefusal(result, language)
    return redirect(listAddress({ view: result.id }) as Route)
  },
})

export const removeView = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await removeListView(database(), actor, input)
    if (!result.ok) return sayRefusal(result, language)
    return redirect(listAddress({}) as Route)
  },
})

export const openWithView = editorFormAction({
  schema: z.object({ id: z.union([z.uuid(), z.literal('')]) }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await openWithListView(database(), actor, { id: input.id === '' ? null : input.id })
    return result.ok ? { ok: true as const } : sayRefusal(result, language)
  },
})
