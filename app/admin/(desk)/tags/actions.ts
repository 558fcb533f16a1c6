'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { editions } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { createTag, deleteTag, updateTag } from '@/lib/tags/manage-tags'

const fields = { name: z.string().trim().max(200), slug: z.string().trim().max(200).default('') }

export const addTag = editorFormAction({
  schema: z.object({ edition: z.enum(editions), ...fields }),
  permission: 'tag.create',
  run: async ({ input, actor, language }) => {
    const result = await createTag(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})

export const saveTag = editorFormAction({
  schema: z.object({ id: z.uuid(), ...fields }),
  permission: 'tag.manage',
  run: async ({ input, actor, language }) => {
    const result = await updateTag(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})

export const removeTag = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'tag.manage',
  run: async ({ input, actor, language }) => {
    const result = await deleteTag(database(), actor, input)
    return result.ok ? redirect('/admin/tags') : sayRefusal(result, language)
  },
})
