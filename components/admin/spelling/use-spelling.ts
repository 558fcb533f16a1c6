import { useState, useSyncExternalStore } from 'react'
import type { Edition } from '@/lib/i18n/editions'
import { DoubtfulTexts } from './doubtful-texts'
import { passOnDevice, passedOnDevice } from './passed-on-device'
import { createSpellingClient, type SpellingClient } from './spelling-client'

/** The spelling check of one text on one screen. */
export type Spelling = {
  edition: Edition
  texts: DoubtfulTexts
  client: SpellingClient
  /** Whether the person may put words into the dictionary. */
  mayAdd: boolean
}

/** Kept in the browser for all texts; nothing kept means that spelling is checked. */
const preference = 'qalam.spelling'

/** Made once, for as long as the article is on the screen. */
export function useSpelling(articleId: string, edition: Edition, mayAdd: boolean): Spelling {
  const [spelling] = useState(() => {
    const client = createSpellingClient(`/admin/articles/${articleId}/spelling`)
    return { edition, client, texts: textsOf(client), mayAdd }
  })
  return spelling
}

/**
 * The same for a text that is no article: a fixed page, a biography, a description. A word that is let pass is remembered on this device.
 * @param place tells the text from every other, as `author-ID`
 */
export function useDeskSpelling(place: string, edition: Edition, mayAdd: boolean): Spelling {
  const [spelling] = useState(() => {
    const asked = createSpellingClient(`/admin/spelling/${edition}`)
    const client = { ...asked, pass: async (word: string) => passOnDevice(place, word) }
    const texts = textsOf(client)
    for (const word of passedOnDevice(place)) texts.accept(word)
    return { edition, client, texts, mayAdd }
  })
  return spelling
}

function textsOf(client: SpellingClient): DoubtfulTexts {
  const on = typeof localStorage === 'undefined' || localStorage.getItem(preference) !== 'off'
  return new DoubtfulTexts({ check: client.check, on })
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
