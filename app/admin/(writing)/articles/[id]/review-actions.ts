'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import {
  approveArticle,
  recallFromReview,
  reopenReview,
  returnForChanges,
  submitForReview,
} from '@/lib/articles/review-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { database } from '@/lib/database'
import { editorAction } from '@/lib/forms/editor-action'
import { articleMessages } from '@/lib/i18n/article-messages'
import { workflowMessages } from '@/lib/i18n/workflow-messages'

const atVersion = z.object({ id: z.uuid(), version: z.int().positive() })
const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)

export const submit = editorAction({
  schema: atVersion,
  permission: 'article.submit',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await submitForReview(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: articleMessages(language).submitted }
      : sayRefusal(result, language)
  },
})

export const recall = editorAction({
  schema: atVersion,
  permission: 'article.recall',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await recallFromReview(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: workflowMessages(language).recalled }
      : sayRefusal(result, language)
  },
})

export const giveBack = editorAction({
  schema: atVersion.extend({ reason: z.string().max(2000) }),
  permission: 'article.return',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await returnForChanges(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: workflowMessages(language).givenBack }
      : sayRefusal(result, language)
  },
})

export const approve = editorAction({
  schema: atVersion,
  permission: 'article.approve',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await approveArticle(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: workflowMessages(language).approved }
      : sayRefusal(result, language)
  },
})

export const reopen = editorAction({
  schema: atVersion,
  permission: 'article.approve',
  row: ofArticle,
  run: async ({ input, actor, language }) => {
    const result = await reopenReview(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: workflowMessages(language).reopened }
      : sayRefusal(result, language)
  },
})
