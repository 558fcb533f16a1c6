import { useEffect, useEffectEvent, useRef, useState, useTransition } from 'react'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { FrontInput } from '@/lib/front/arrangement'
import type { EditedFront, EditedPin, FrontDesk } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import type { FrontActions } from './front-actions'

const savePauseMs = 600

/** How what is on the screen stands: as readers see it, still to be sent, on its way, kept as a draft, or not kept. */
export type SaveState = 'live' | 'changed' | 'saving' | 'saved' | 'failed'
type Outcome = { ok: true; message: string } | ActionFailure

/** The arrangement on the screen: kept as the person's draft while they work, and put live as one act. */
export function useFrontEditor(desk: FrontDesk, actions: FrontActions, messages: FrontMessages) {
  const [front, setFront] = useState(desk.front)
  const [baseId, setBaseId] = useState(desk.baseId)
  const [state, setState] = useState<SaveState>(desk.hasDraft ? 'saved' : 'live')
  const [outcome, setOutcome] = useState<Outcome>()
  const [pending, startTransition] = useTransition()
  const [seen, setSeen] = useState(desk)
  const latest = useRef(0)

  // Somebody put something live, or this person put something back: a screen on which nothing has been changed follows.
  if (seen !== desk) {
    setSeen(desk)
    if (state === 'live') {
      setFront(desk.front)
      setBaseId(desk.baseId)
    }
  }

  /** Keeps the present state as the draft. @returns whether it is kept, so that a preview shows exactly this */
  async function save(): Promise<boolean> {
    const number = ++latest.current
    setState('saving')
    const result = await answer(() => actions.saveDraft(inputOf(desk, front, baseId)), messages)
    // What was typed meanwhile is sent by the next save, which says how it went.
    if (number === latest.current) {
      setState(result.ok ? 'saved' : 'failed')
      if (!result.ok) setOutcome(result)
    }
    return result.ok
  }
  const saveChanged = useEffectEvent((changed: EditedFront) => {
    // By now it may have gone live or been thrown away.
    if (state === 'changed' && changed === front) void save()
  })
  useEffect(() => {
    const timer = setTimeout(() => saveChanged(front), savePauseMs)
    return () => clearTimeout(timer)
  }, [front])

  function change(next: EditedFront): void {
    if (next === front) return
    latest.current++
    setFront(next)
    setState('changed')
    setOutcome(undefined)
  }

  /** @param over the arrangement that this one is to replace */
  function putLive(over: string | null = baseId): void {
    const number = ++latest.current
    // A draft that is still to be sent must not come after what it became.
    setState('saving')
    startTransition(async () => {
      const result = await answer(() => actions.putLive(inputOf(desk, front, over)), messages)
      setOutcome(result)
      if (result.ok) setBaseId(result.id)
      // Who went on arranging meanwhile has something to keep, and so has who was refused.
      if (number !== latest.current) return
      if (result.ok) setState('live')
      else await save()
    })
  }

  /** Begins again from what readers see. */
  function discard(): void {
    startTransition(async () => {
      latest.current++
      const { edition, sectionId } = desk.place
      const result = await answer(() => actions.dropDraft({ edition, sectionId }), messages)
      setOutcome(result)
      if (!result.ok) return
      setFront(desk.live?.front ?? emptyFront)
      setBaseId(desk.live?.id ?? null)
      setState('live')
    })
  }

  const overtakenBy = state !== 'live' && desk.live !== null && desk.live.id !== baseId ? desk.live : undefined
  return { front, state, outcome, pending, overtakenBy, change, save, putLive, discard }
}

export type FrontEditorState = ReturnType<typeof useFrontEditor>

const emptyFront: EditedFront = { lead: null, beside: [], strip: { text: '', until: '', article: null } }

function inputOf({ place }: FrontDesk, { lead, beside, strip }: EditedFront, baseId: string | null): FrontInput {
  const pin = ({ id, until }: EditedPin) => ({ articleId: id, until })
  return {
    edition: place.edition,
    sectionId: place.sectionId,
    baseId,
    lead: lead === null ? null : pin(lead),
    beside: beside.map(pin),
    stripText: strip.text,
    stripArticleId: strip.article?.id ?? null,
    stripUntil: strip.until,
  }
}

/** A server action that gets no answer rejects; what is on the screen stays there to be sent again. */
async function answer<Result>(
  ask: () => Promise<Result | ActionFailure>,
  { noAnswer }: FrontMessages,
): Promise<Result | ActionFailure> {
  try {
    return await ask()
  } catch {
    return { ok: false, reason: 'refused', message: noAnswer, fieldErrors: {} }
  }
}
