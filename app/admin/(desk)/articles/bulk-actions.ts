'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { BulkOutcome } from '@/lib/bulk/bulk-command'
import { mostAtOnce, type Refused } from '@/lib/bulk/bulk-command'
import { runBulkCommand } from '@/lib/bulk/run-bulk-command'
import { undoBulkAction } from '@/lib/bulk/undo-bulk-action'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorAction } from '@/lib/forms/editor-action'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import type { Edition } from '@/lib/i18n/editions'
import { bulkDoneWords, listMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { findTagsByName } from '@/lib/tags/find-tags'

const reason = z.string().max(1000)
const command = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('move'), sectionId: z.uuid() }),
  z.object({ kind: z.literal(['tag', 'untag']), tagId: z.uuid() }),
  z.object({ kind: z.literal('assign'), userId: z.uuid() }),
  z.object({ kind: z.literal('withdraw'), reason }),
  z.object({ kind: z.literal('trash'), reason }),
])

/** Whether each article may be changed is asked about that article, when its turn comes. */
export const runOnMany = editorAction({
  schema: z.object({ ids: z.array(z.uuid()).min(1).max(mostAtOnce), command }),
  permission: 'article.edit',
  run: async ({ input, actor, language }) => {
    const outcome: BulkOutcome = await runBulkCommand(database(), actor, input)
    refresh()
    return {
      ok: true as const,
      actionId: outcome.actionId,
      message: doneWords(outcome.done, bulkDoneWords(input.command.kind, listMessages(language)), language),
      refused: wordRefused(outcome.refused, language),
    }
  },
})

export const undoOnMany = editorAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'article.edit',
  run: async ({ input, actor, language }) => {
    const result = await undoBulkAction(database(), actor, input)
    if (!result.ok) return sayRefusal(result, language)
    refresh()
    return {
      ok: true as const,
      actionId: null,
      message: doneWords(result.done, listMessages(language).undone, language),
      refused: wordRefused(result.refused, language),
    }
  },
})

export const findTags = editorAction({
  schema: z.object({ query: z.string().max(100) }),
  permission: 'article.edit',
  run: async ({ input }) => ({ ok: true as const, tags: await findTagsByName(database(), input.query) }),
})

function doneWords(count: number, words: string, language: Edition): string {
  return count === 0 ? listMessages(language).bulkNothing : word(words, { count })
}

/** Articles that could not be changed, each with the reason in the person's language. */
function wordRefused(refused: readonly Refused[], language: Edition) {
  return refused.map(({ id, headline, messages }) => ({
    id,
    headline,
    reason: messages.map((message) => wordDeskMessage(message, language)).join(' '),
  }))
}
