'use server'

import { z } from 'zod'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import type { Edition } from '@/lib/i18n/editions'
import type { Delivery } from '@/lib/mail/letter'
import { createLinkForUser, inviteUser, type LinkForUser } from '@/lib/users/invite-user'
import { changeUser, disableUser, enableUser, revokeSessionOfUser } from '@/lib/users/manage-user'
import { sendLink } from '@/lib/users/send-link'
import { userFields } from '@/lib/users/user-schema'

const { name, email, role, language } = userFields
const permission = 'user.manage'

export const invite = editorFormAction({
  schema: z.object({ name, email, role, language }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await inviteUser(database(), actor, input)
    return result.ok ? handOver(result, reader) : sayRefusal(result, reader)
  },
})

export const makeLink = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language: reader }) => {
    const result = await createLinkForUser(database(), actor, input.id)
    return result.ok ? handOver(result, reader) : sayRefusal(result, reader)
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

/** Sends a link to its holder, and shows it to whoever asked for it: a letter may get lost, or there may be no mail server. */
async function handOver({ link, holder }: LinkForUser, reader: Edition) {
  const messages = newsroomMessages(reader)
  const { email } = holder
  const said: Record<Delivery, string> = {
    sent: word(messages.linkSent, { email }),
    kept: messages.linkKept,
    failed: word(messages.linkNotSent, { email }),
  }
  const message = said[await sendLink(database(), holder, link)]
  const note = word(messages.linkExpires, { time: (await newsroomDates(reader)).dateTime(link.expiresAt) })
  return { ok: true as const, message, link: { url: readEnv().SITE_URL + link.path, note } }
}
