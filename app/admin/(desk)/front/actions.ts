'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { database } from '@/lib/database'
import { failure, sayRefusal } from '@/lib/forms/action-result'
import { editorAction } from '@/lib/forms/editor-action'
import {
  dropFrontDraft,
  putFrontLive,
  type PutLiveResult,
  restoreFront,
  saveFrontDraft,
} from '@/lib/front/arrange-front'
import { findStories } from '@/lib/front/find-stories'
import { type Edition, editions } from '@/lib/i18n/editions'
import { frontMessages } from '@/lib/i18n/front-messages'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { word } from '@/lib/i18n/newsroom-message'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'

const permission = 'front.arrange'
const place = { edition: z.enum(editions), sectionId: z.uuid().nullable() }
const local = z.string().max(30)
const pin = z.object({ articleId: z.uuid(), until: local })
const arrangement = z.object({
  ...place,
  baseId: z.uuid().nullable(),
  lead: pin.nullable(),
  beside: z.array(pin).max(50).readonly(),
  stripText: z.string().max(1000),
  stripArticleId: z.uuid().nullable(),
  stripUntil: local,
})

export const saveDraft = editorAction({
  schema: arrangement,
  permission,
  run: async ({ input, actor, language }) => {
    const { timeZone } = await newsroomSettings()
    const result = await saveFrontDraft(database(), actor, input, { timeZone })
    return result.ok ? { ok: true as const } : sayRefusal(result, language)
  },
})

export const dropDraft = editorAction({
  schema: z.object(place),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await dropFrontDraft(database(), actor, input)
    if (!result.ok) return sayRefusal(result, language)
    refresh()
    return { ok: true as const, message: frontMessages(language).discarded }
  },
})

export const putLive = editorAction({
  schema: arrangement,
  permission,
  run: async ({ input, actor, language }) => {
    const { timeZone } = await newsroomSettings()
    const result = await putFrontLive(database(), actor, input, { timeZone })
    return sayResult(result, frontMessages(language).putLiveDone, language)
  },
})

export const restore = editorAction({
  schema: z.object({ id: z.uuid(), baseId: z.uuid().nullable() }),
  permission,
  run: async ({ input, actor, language }) => {
    const result = await restoreFront(database(), actor, input)
    return sayResult(result, frontMessages(language).restored, language)
  },
})

export const searchStories = editorAction({
  schema: z.object({ ...place, query: z.string().max(200) }),
  permission,
  run: async ({ input, actor, language }) => {
    const { timeZone } = await newsroomSettings()
    return { ok: true as const, stories: await findStories(database(), actor, input, { language, timeZone }) }
  },
})

/** Words what came of it, and has the screen show what stands there now. */
async function sayResult(result: PutLiveResult, message: string, language: Edition) {
  if (result.ok) {
    refresh()
    return { ...result, message }
  }
  if (result.reason !== 'conflict') return sayRefusal(result, language)
  refresh()
  const messages = frontMessages(language)
  const { dateTime } = await newsroomDates(language)
  const { arrangedByName, putLiveAt } = result.live ?? { arrangedByName: null, putLiveAt: null }
  const time = putLiveAt === null ? '' : dateTime(putLiveAt)
  return failure('conflict', word(messages.conflict, { name: arrangedByName ?? messages.somebody, time }))
}
