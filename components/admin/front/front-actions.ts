import type { ActionFailure } from '@/lib/forms/action-result'
import type { FrontInput, FrontPlace } from '@/lib/front/arrangement'
import type { FrontStory } from '@/lib/front/front-desk'

type Answer<More = object> = Promise<({ ok: true } & More) | ActionFailure>

/** What the screen asks of the server. */
export type FrontActions = {
  saveDraft: (input: FrontInput) => Answer
  dropDraft: (place: FrontPlace) => Answer<{ message: string }>
  putLive: (input: FrontInput) => Answer<{ id: string; message: string }>
  searchStories: (input: FrontPlace & { query: string }) => Answer<{ stories: FrontStory[] }>
}

export type RestoreFront = (input: { id: string; baseId: string | null }) => Answer<{ message: string }>
