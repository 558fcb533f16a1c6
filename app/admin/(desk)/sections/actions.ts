'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editionTextsField } from '@/lib/forms/edition-texts-schema'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { createSection, deleteSection, reorderSections, updateSection } from '@/lib/sections/manage-sections'

const permission = 'section.manage'
const fields = { slug: z.string().trim().max(200), names: editionTextsField, descriptions: editionTextsField }

export const addSection = editorFormAction({
  schema: z.object(fields),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await createSection(database(), actor, input)
    return result.ok ? redirect('/admin/sections') : sayRefusal(result, language)
  },
})

export const saveSection = editorFormAction({
  schema: z.object({ id: z.uuid(), ...fields }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await updateSection(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})

export const removeSection = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await deleteSection(database(), actor, input)
    return result.ok ? redirect('/admin/sections') : sayRefusal(result, language)
  },
})

export const orderSections = editorFormAction({
  schema: z.object({ ids: z.array(z.uuid()) }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await reorderSections(database(), actor, input.ids)
    return result.ok ? { ok: true as const } : sayRefusal(result, language)
  },
})
