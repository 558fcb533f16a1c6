'use server'

import { z } from 'zod'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { editions } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { addDictionaryWord, removeDictionaryWord } from '@/lib/spelling/manage-dictionary'

const permission = 'dictionary.manage'

export const addWord = editorFormAction({
  schema: z.object({ edition: z.enum(editions), word: z.string().max(1000) }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await addDictionaryWord(database(), actor, input)
    return result.ok
      ? { ok: true as const, message: newsroomMessages(language).dictionaryAdded }
      : sayRefusal(result, language)
  },
})

export const removeWord = editorFormAction({
  schema: z.object({ id: z.uuid() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await removeDictionaryWord(database(), actor, input)
    return result.ok ? { ok: true as const } : sayRefusal(result, language)
  },
})
