import { useEffectEvent, useState } from 'react'
import type { Outcome } from '@/components/admin/articles/use-commands'
import type { Edition } from '@/lib/i18n/editions'
import { noteMessages } from '@/lib/i18n/note-messages'
import { notePlaces } from './note-places'
import type { AskedPassage } from './NotesPanel'
import type { Notes } from './use-notes'

type Options = { notes: Notes; language: Edition; say: (outcome: Outcome) => void; openPanel: () => void }

/** What leads from the text to its notes: pressing on a passage that has one, and asking for a new one on what is chosen. */
export function useNoting({ notes, language, say, openPanel }: Options) {
  const [asked, setAsked] = useState<AskedPassage>()
  const ask = () => {
    const passage = notes.chosen()
    if (passage === undefined) {
      return say({ ok: false, message: noteMessages(language).chooseFirst, fieldErrors: {} })
    }
    setAsked(passage)
    openPanel()
  }
  const askNow = useEffectEvent(ask)
  const openNow = useEffectEvent((id: string) => {
    notes.setActive(id)
    openPanel()
  })
  const [extras] = useState(() => [notePlaces({ onOpen: (id) => openNow(id), onAsk: () => askNow() })])
  return { asked, extras, ask, end: () => setAsked(undefined) }
}
