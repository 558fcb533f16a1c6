'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createAuthor, deleteAuthor, updateAuthor } from '@/lib/authors/manage-authors'
import { readAuthor } from '@/lib/authors/newsroom-authors'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editionTextsField } from '@/lib/forms/edition-texts-schema'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

const idOrNone = z.union([z.literal('').transform(() => null), z.uuid()]).default(null)
const fields = {
  slug: z.string().trim().max(200).default(''),
  names: editionTextsField,
  biographies: editionTextsField,
  photoId: idOrNone,
  userId: idOrNone,
}

export const addAuthor = editorFormAction({
  schema: z.object(fields),
  permission: 'author.manage',
  run: async ({ input, actor, language }) => {
    const result = await createAuthor(database(), actor, input)
    return result.ok ? redirect('/admin/authors') : sayRefusal(result, language)
  },
})

export const saveAuthor = editorFormAction({
  schema: z.object({ id: z.uuid(), ...fields }),
  permission: 'author.edit',
  row: async ({ id }) => {
    const author = await readAuthor(database(), id)
    return author === undefined ? undefined : { createdBy: author.userId }
  },
  run: async ({ input, actor, language }) => {
    const result = await updateAuthor(database(), actor, input)
    return result.ok ? { ok: true as const, message: newsroomMessages(language).saved } : sayRefusal(result, language)
  },
})

export const removeAuthor = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'author.manage',
  run: async ({ input, actor, language }) => {
    const result = await deleteAuthor(database(), actor, input)
    return result.ok ? redirect('/admin/authors') : sayRefusal(result, language)
  },
})
