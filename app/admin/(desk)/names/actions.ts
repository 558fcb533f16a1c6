'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { saveLoanLetters } from '@/lib/scripts/loan-letter-settings'
import { createNameException, deleteNameException, updateNameException } from '@/lib/scripts/manage-names'

const text = z.string().max(1000).default('')
const fields = { name: text, latn: text, arab: text, note: text }
const permission = 'name.manage'

export const addName = editorFormAction({
  schema: z.object(fields),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await createNameException(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: newsroomMessages(language).nameAdded }
      : sayRefusal(result, language)
  },
})

export const saveName = editorFormAction({
  schema: z.object({ id: z.uuid(), ...fields }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await updateNameException(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})

export const removeName = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await deleteNameException(database(), actor, input)
    return result.ok ? redirect('/admin/names') : sayRefusal(result, language)
  },
})

const spellings = z.record(z.string().max(4), z.string().max(20))

export const saveLetters = editorFormAction({
  // The fields of a form come in groups: `latn.ц` is the letter ц of `latn`.
  schema: z.object({ baseVersion: z.coerce.number().int().min(0), latn: spellings, arab: spellings }),
  permission: 'settings.manage',
  run: async ({ input, actor, language }) => {
    const result = await saveLoanLetters(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})
