'use server'

import { z } from 'zod'
import { undoBulkAction } from '@/lib/bulk/undo-bulk-action'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import { listMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'

export const undoFromLog = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'article.edit',
  run: async ({ input, actor, language }) => {
    const result = await undoBulkAction(database(), actor, input)
    if (!result.ok) return sayRefusal(result, language)
    const messages = listMessages(language)
    const refused = result.refused.map(({ headline, messages: reasons }) =>
      [headline || messages.hidden, ...reasons.map((reason) => wordDeskMessage(reason, language))].join(' — '),
    )
    const done = result.done === 0 ? messages.bulkNothing : word(messages.undone, { count: result.done })
    return { ok: true as const, message: [done, ...refused].join(' ') }
  },
})
