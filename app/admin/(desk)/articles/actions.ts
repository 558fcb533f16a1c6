'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createArticle } from '@/lib/articles/create-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { database } from '@/lib/database'
import { editorFormAction } from '@/lib/forms/editor-action'

export const beginArticle = editorFormAction({
  schema: z.object({ edition: z.enum(['kk', 'ru', 'en']) }),
  permission: 'article.create',
  run: async ({ input, actor, language }) => {
    const result = await createArticle(database(), actor, input)
    if (!result.ok) return sayRefusal(result, language)
    return redirect(`/admin/articles/${result.id}` as Route)
  },
})
