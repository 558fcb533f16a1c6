'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '@/lib/database'
import { editorFormAction } from '@/lib/forms/editor-action'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import { readAllNotices, readNotice } from '@/lib/notices/read-notices'

/** Opens the article of a notice; the notice is read then. Somebody else's notice leads nowhere. */
export const openNotice = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission: null,
  run: async ({ input, user }) => {
    const articleId = await readNotice(database(), user.id, input.id)
    return redirect((articleId === undefined ? '/admin/notices' : `/admin/articles/${articleId}`) as Route)
  },
})

export const readAll = editorFormAction({
  schema: z.object({}),
  permission: null,
  run: async ({ user, language }) => {
    await readAllNotices(database(), user.id)
    return { ok: true as const, message: noticeMessages(language).noticesRead }
  },
})
