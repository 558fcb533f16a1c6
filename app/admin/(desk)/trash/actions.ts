'use server'

import { z } from 'zod'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { handMessages } from '@/lib/i18n/hand-messages'
import { eraseArticle } from '@/lib/trash/erase-article'
import { restoreArticle } from '@/lib/trash/restore-article'
import { findTrashedPermissionRow } from '@/lib/trash/trashed-permission-row'

const schema = z.object({ id: z.uuid() })
const row = ({ id }: { id: string }) => findTrashedPermissionRow(database(), id)

export const restore = editorFormAction({
  schema,
  permission: 'article.delete',
  row,
  run: async ({ input, actor, language }) => {
    const result = await restoreArticle(database(), actor, input)
    return result.ok ? { ok: true as const, message: handMessages(language).restored } : sayRefusal(result, language)
  },
})

export const erase = editorFormAction({
  schema,
  permission: 'article.erase',
  row,
  run: async ({ input, actor, language }) => {
    const result = await eraseArticle(database(), actor, input)
    return result.ok ? { ok: true as const, message: handMessages(language).erased } : sayRefusal(result, language)
  },
})
