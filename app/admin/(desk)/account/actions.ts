'use server'

import { z } from 'zod'
import { database } from '@/lib/database'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import { noticeKinds } from '@/lib/notices/kinds'
import { chooseNotices } from '@/lib/notices/read-notices'
import { changePassword, changeProfile, closeOtherSessions, closeSession } from '@/lib/users/change-account'
import { passwordIsKnown, userFields } from '@/lib/users/user-schema'

export const saveProfile = editorFormAction({
  schema: z.object({ name: userFields.name, language: userFields.language }),
  permission: null,
  run: async ({ input, user }) => {
    await changeProfile(user, input)
    return { ok: true as const, message: newsroomMessages(input.language).saved }
  },
})

export const savePassword = editorFormAction({
  schema: z.object({ current: z.string().min(1).max(1000), password: userFields.password }),
  permission: null,
  run: async ({ input, user, language }) => {
    const messages = newsroomMessages(language)
    const refuse = (field: string, text: string) => ({
      ok: false as const,
      reason: 'invalid' as const,
      message: messages.checkFields,
      fieldErrors: { [field]: text },
    })
    if (passwordIsKnown(input.password, user)) return refuse('password', messages.passwordIsKnown)
    const result = await changePassword(user, { current: input.current, next: input.password })
    return result.ok
      ? { ok: true as const, message: messages.passwordChanged }
      : refuse('current', messages.currentPasswordWrong)
  },
})

export const endOwnSession = editorFormAction({
  schema: z.object({ sessionId: z.uuid() }),
  permission: null,
  run: async ({ input, actor, language }) => {
    await closeSession(actor, input.sessionId)
    return { ok: true as const, message: newsroomMessages(language).sessionRevoked }
  },
})

export const endOtherSessions = editorFormAction({
  schema: z.object({}),
  permission: null,
  run: async ({ user, actor, language }) => {
    await closeOtherSessions(actor, user.sessionId)
    return { ok: true as const, message: newsroomMessages(language).sessionRevoked }
  },
})

const kinds = z.array(z.enum(noticeKinds)).default([])

export const saveNotices = editorFormAction({
  schema: z.object({ onScreen: kinds, byLetter: kinds }),
  permission: null,
  run: async ({ input, actor, language }) => {
    await chooseNotices(database(), actor, input)
    return { ok: true as const, message: noticeMessages(language).choicesSaved }
  },
})
