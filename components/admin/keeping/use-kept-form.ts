'use client'

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useFormState } from '@/components/ui/form-state'
import { createKeeper, type KeptText, listKeptTexts, newTabId, removeText } from './kept-text'

type Options<Content> = {
  /** Under what name the text is kept. */
  of: string
  /** Anything inside the form. */
  inside: RefObject<HTMLElement | null>
  read: (form: HTMLFormElement) => Content
  /** The version that the form was filled from. */
  version: number
  /** Whether a text that was found is what the form shows already. */
  isShown: (content: Content) => boolean
}

export type KeptForm<Content> = {
  /** Text of an earlier visit that never reached the server. */
  kept: KeptText<Content> | undefined
  /** The browser refused to keep text on this device. */
  notKept: boolean
  /** Ends the offer of the kept text. With `take` it is this page's own from now on. */
  settle: (take: boolean) => void
}

/**
 * Keeps what is typed into a form on this device until the server has it, and offers it again after a lost connection, an ended
 * session or a closed tab. Leaving with unsaved text is asked about first. The form is sent with the name of this open page as `tab`:
 * where the answer is another page, that page says what has arrived.
 */
export function useKeptForm<Content>({ of, inside, read, version, isShown }: Options<Content>): KeptForm<Content> {
  const { state } = useFormState()
  const [kept, setKept] = useState<KeptText<Content>>()
  const [notKept, setNotKept] = useState(false)
  const [tabId] = useState(newTabId)
  const [keeper] = useState(() => createKeeper<Content>(of, tabId, () => setNotKept(true)))
  const unsaved = useRef(false)
  const typedSinceSent = useRef(false)

  const shown = useEffectEvent(isShown)
  useEffect(() => {
    // A browser that keeps nothing has nothing to offer; that typed text is not kept either is said when it is typed.
    findKeptText<Content>(of, tabId, (content) => shown(content)).then(setKept, () => undefined)
  }, [of, tabId])

  const keep = useEffectEvent((form: HTMLFormElement) => {
    unsaved.current = true
    typedSinceSent.current = true
    keeper.put(() => read(form), version)
  })
  useEffect(() => {
    const form = inside.current?.closest('form')
    if (form === null || form === undefined) return
    const ended = new AbortController()
    const { signal } = ended
    form.addEventListener('input', () => keep(form), { signal })
    form.addEventListener('submit', () => (typedSinceSent.current = false), { signal })
    form.addEventListener('formdata', ({ formData }) => formData.set('tab', tabId), { signal })
    const ask = (event: BeforeUnloadEvent) => unsaved.current && event.preventDefault()
    window.addEventListener('beforeunload', ask, { signal })
    // A page that goes takes along what it has not yet written: the last letters.
    window.addEventListener('pagehide', () => void keeper.settled(), { signal })
    return () => ended.abort()
  }, [inside, tabId, keeper])

  useEffect(() => {
    if (state?.ok !== true || typedSinceSent.current) return
    unsaved.current = false
    keeper.clear()
  }, [state, keeper])

  function settle(take: boolean): void {
    if (kept === undefined) return
    setKept(undefined)
    // Put first and taken away after: at no moment is the text nowhere.
    if (take) {
      unsaved.current = true
      keeper.put(() => kept.content, version)
    }
    removeText(kept).catch(() => setNotKept(true))
  }
  return { kept, notKept, settle }
}

/** The newest text of another visit that says something else than the form does; those that say the same are let go. */
async function findKeptText<Content>(
  of: string,
  tabId: string,
  isShown: (content: Content) => boolean,
): Promise<KeptText<Content> | undefined> {
  for (const text of await listKeptTexts<Content>(of)) {
    if (text.tabId === tabId) continue
    if (!isShown(text.content)) return text
    await removeText(text)
  }
  return undefined
}
