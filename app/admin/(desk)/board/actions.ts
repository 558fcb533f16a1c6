'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { database } from '@/lib/database'
import { editorAction } from '@/lib/forms/editor-action'
import { sayStep, workflowMessages } from '@/lib/i18n/workflow-messages'
import { stepNames } from '@/lib/workflow/steps'
import { takeStep } from '@/lib/workflow/take-step'

/** Moves an article on the board. Whether this person may take this very step is for its command to say, against the row. */
export const move = editorAction({
  schema: z.object({
    id: z.uuid(),
    version: z.int().positive(),
    step: z.enum(stepNames),
    reason: z.string().max(2000),
    at: z.string().max(30),
  }),
  permission: 'article.read',
  row: ({ id }) => findArticlePermissionRow(database(), id),
  run: async ({ input, actor, language }) => {
    const result = await takeStep(database(), actor, input)
    // Whatever came of it: the board shows how things stand now.
    refresh()
    return result.ok
      ? { ok: true as const, message: sayStep(input.step, workflowMessages(language)) }
      : sayRefusal(result, language)
  },
})
