import { useState, useSyncExternalStore } from 'react'
import type { Edition } from '@/lib/i18n/editions'
import { DoubtfulTexts } from './doubtful-texts'
import { createSpellingClient, type SpellingClient } from './spelling-client'

/** The spelling check of one article on one screen. */
export type Spelling = {
  edition: Edition
  texts: DoubtfulTexts
  client: SpellingClient
  /** Whether the person may put words into the dictionary. */
  mayAdd: boolean
}

/** Kept in the browser for all articles; nothing kept means that spelling is checked. */
const preference = 'qalam.spelling'

/** Made once, for as long as the article is on the screen. */
export function useSpelling(articleId: string, edition: Edition, mayAdd: boolean): Spelling {
  const [spelling] = useState(() => {
    const client = createSpellingClient(articleId)
    const on = typeof localStorage === 'undefined' || localStorage.getItem(preference) !== 'off'
    return { edition, client, texts: new DoubtfulTexts({ check: client.check, on }), mayAdd }
  })
  return spelling
}

/** Whether spelling is checked, and what switches it; the choice is remembered. */
export function useSpellingSwitch(texts: DoubtfulTexts | undefined): [on: boolean, flip: () => void] {
  const on = useSyncExternalStore(
    texts?.subscribe ?? subscribeToNothing,
    () => texts?.on ?? false,
    () => true,
  )
  return [
    on,
    () => {
      localStorage.setItem(preference, on ? 'off' : 'on')
      texts?.setOn(!on)
    },
  ]
}

function subscribeToNothing(): () => void {
  return () => undefined
}
