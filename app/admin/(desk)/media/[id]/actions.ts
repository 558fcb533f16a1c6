'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { failure, fieldFailure, refused } from '@/lib/forms/action-result'
import { editorAction, editorFormAction } from '@/lib/forms/editor-action'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { captionsLimit, setCaptions } from '@/lib/media/captions'
import { changeMediaDetails } from '@/lib/media/change-details'
import { deleteFromLibrary } from '@/lib/media/delete-media'
import { framePicture } from '@/lib/media/frame-picture'
import { findMediaOwner } from '@/lib/media/media-details'
import { parseMediaTags } from '@/lib/media/media-tags'
import { sayUses } from '@/lib/media/say-uses'

const mediaId = z.object({ id: z.uuid() })
const ownerOf = ({ id }: { id: string }) => findMediaOwner(database(), id)

export const saveDetails = editorFormAction({
  schema: mediaId.extend({
    alt: z.string().trim().max(500).default(''),
    caption: z.string().trim().max(500),
    credit: z.string().trim().max(200),
    tags: z.string().max(1000),
    rights: z.string().trim().max(500),
    rightsUntil: z.union([z.literal(''), z.iso.date()]),
  }),
  permission: 'media.edit',
  row: ownerOf,
  run: async ({ input, actor, language }) => {
    const tags = parseMediaTags(input.tags)
    if (tags === undefined) return fieldFailure(language, { tags: mediaMessages(language).tagsInvalid })
    await changeMediaDetails(database(), actor, { ...input, tags, rightsUntil: input.rightsUntil || null })
    return { ok: true as const, message: mediaMessages(language).saved }
  },
})

const part = z.number().min(0).max(1)
const rectangle = z.object({ x: part, y: part, width: part, height: part }).optional()
const hundredth = z.int().min(0).max(100)

export const saveFraming = editorAction({
  schema: mediaId.extend({
    focus: z.object({ x: hundredth, y: hundredth }),
    crops: z.object({ wide: rectangle, standard: rectangle, square: rectangle, tall: rectangle }),
  }),
  permission: 'media.edit',
  row: ownerOf,
  run: async ({ input: { id, ...framing }, actor, language }) => {
    const messages = mediaMessages(language)
    const result = await framePicture(database(), actor, id, framing)
    return result.ok ? { ok: true as const, message: messages.framed } : failure('refused', messages[result.reason])
  },
})

const captionsOf = mediaId.extend({ edition: z.enum(['kk', 'ru', 'en']) })

export const saveCaptions = editorFormAction({
  schema: captionsOf.extend({ file: z.file().max(captionsLimit) }),
  permission: 'media.edit',
  row: ownerOf,
  run: async ({ input: { id, edition, file }, actor, language }) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const result = await setCaptions(database(), actor, { id, edition, file: bytes })
    const messages = mediaMessages(language)
    return result.ok
      ? { ok: true as const, message: messages.captionsSaved }
      : fieldFailure(language, { file: messages[result.reason] })
  },
})

export const removeCaptions = editorFormAction({
  schema: captionsOf,
  permission: 'media.edit',
  row: ownerOf,
  run: async ({ input, actor, language }) => {
    const result = await setCaptions(database(), actor, { ...input, file: null })
    const messages = mediaMessages(language)
    return result.ok
      ? { ok: true as const, message: messages.captionsRemoved }
      : failure('refused', messages[result.reason])
  },
})

export const removeMedia = editorFormAction({
  schema: mediaId,
  permission: 'media.delete',
  row: ownerOf,
  run: async ({ input, actor, language }) => {
    const result = await deleteFromLibrary(database(), actor, input.id)
    if (result.ok) redirect('/admin/media')
    return result.reason === 'unknown'
      ? refused(language, { key: 'notFound' }, { reason: 'not-found' })
      : failure('refused', sayUses(result.used, language))
  },
})
