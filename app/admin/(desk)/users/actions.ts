'use server'

import { z } from 'zod'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import type { Edition } from '@/lib/i18n/editions'
import type { NewLink } from '@/lib/auth/one-time-link'
import { createLinkForUser, inviteUser } from '@/lib/users/invite-user'
import { changeUser, disableUser, enableUser, revokeSessionOfUser } from '@/lib/users/manage-user'
import { userFields } from '@/lib/users/user-schema'

const { name, email, role, language } = userFields
const permission = 'user.manage'

export const invite = editorFormAction({
  schema: z.object({ name, email, role, language }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await inviteUser(database(), actor, input)
    return result.ok ? showLink(result.link, reader) : sayRefusal(result, reader)
  },
})

export const makeLink = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await createLinkForUser(database(), actor, input.id)
    return result.ok ? showLink(result.link, reader) : sayRefusal(result, reader)
  },
})

export const saveUser = editorFormAction({
  schema: z.object({ id: z.uuid(), name, role }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await changeUser(database(), actor, input)
    return result.ok ? { ...result, message: newsroomMessages(reader).userSaved } : sayRefusal(result, reader)
  },
})

export const disable = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await disableUser(database(), actor, input.id)
    return result.ok ? result : sayRefusal(result, reader)
  },
})

export const enable = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await enableUser(database(), actor, input.id)
    return result.ok ? result : sayRefusal(result, reader)
  },
})

export const revoke = editorFormAction({
  schema: z.object({ userId: z.uuid(), sessionId: z.uuid() }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await revokeSessionOfUser(database(), actor, input)
    return result.ok ? result : sayRefusal(result, reader)
  },
})

async function showLink({ path, expiresAt }: NewLink, reader: Edition) {
  const time = (await newsroomDates(reader)).dateTime(expiresAt)
  const note = word(newsroomMessages(reader).linkExpires, { time })
  return { ok: true as const, link: { url: readEnv().SITE_URL + path, note } }
}
