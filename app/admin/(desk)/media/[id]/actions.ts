'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { refused } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { changePictureWords } from '@/lib/media/change-picture-words'
import { deletePicture } from '@/lib/media/delete-picture'
import { findPictureOwner } from '@/lib/media/picture-details'

const pictureId = z.object({ id: z.uuid() })

export const savePictureWords = editorFormAction({
  schema: pictureId.extend({
    alt: z.string().trim().max(500),
    caption: z.string().trim().max(500),
    credit: z.string().trim().max(200),
  }),
  permission: 'media.edit',
  row: ({ id }) => findPictureOwner(database(), id),
  run: async ({ input, actor, language }) => {
    await changePictureWords(database(), actor, input)
    return { ok: true as const, message: mediaMessages(language).saved }
  },
})

export const removePicture = editorFormAction({
  schema: pictureId,
  permission: 'media.delete',
  row: ({ id }) => findPictureOwner(database(), id),
  run: async ({ input, actor, language }) => {
    const result = await deletePicture(database(), actor, input.id)
    if (result.ok) redirect('/admin/media')
    if (result.reason === 'unknown') return refused(language, { key: 'notFound' }, { reason: 'not-found' })
    return { ok: false as const, reason: 'refused' as const, message: mediaMessages(language).inUse, fieldErrors: {} }
  },
})
