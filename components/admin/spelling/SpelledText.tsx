'use client'
import { lazy, type RefObject, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useLanguage } from '@/components/admin/messages'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { Edition } from '@/lib/i18n/editions'
import type { AskedWord } from './asked-word'
import { FieldDoubts } from './FieldDoubts'
import { useDeskSpelling } from './use-spelling'

const SpellingMenu = lazy(async () => ({ default: (await import('./SpellingMenu')).SpellingMenu }))

/** What of a form is checked, and for whom. */
export type Spelled = {
  /** Tells the text from every other, as `author-ID`. */
  place: string
  /** Whether the person may put words into the dictionary. */
  mayAdd: boolean
}

type Field = RefObject<HTMLTextAreaElement | HTMLInputElement | null>
type Props = Spelled & { field: Field; edition: Edition }

/** The doubtful words of a field that keeps its own text, as the fields of a form do. Stands below the field. */
export function SpelledText({ place, mayAdd, field, edition }: Props) {
  const messages = editorMessages(useLanguage())
  const spelling = useDeskSpelling(place, edition, mayAdd)
  const [value, setValue] = useState('')
  const [asked, setAsked] = useState<AskedWord>()
  const read = useEffectEvent(() => setValue(field.current?.value ?? ''))
  useEffect(() => {
    const element = field.current
    const form = element?.form
    const look = () => read()
    // A form gives its fields their texts back only after it has said so.
    const lookLater = () => requestAnimationFrame(look)
    look()
    element?.addEventListener('input', look)
    form?.addEventListener('reset', lookLater)
    return () => {
      element?.removeEventListener('input', look)
      form?.removeEventListener('reset', lookLater)
    }
  }, [field])
  return (
    <>
      <FieldDoubts {...{ spelling, messages, field, value }} onChange={(text) => write(field, text)} onAsk={setAsked} />
      {asked !== undefined && (
        <Suspense>
          <SpellingMenu {...{ asked, spelling, messages }} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </>
  )
}

/** As if somebody had typed it, so that whoever listens to the field hears of it. */
function write(field: Field, text: string): void {
  if (field.current === null) return
  field.current.value = text
  field.current.dispatchEvent(new Event('input', { bubbles: true }))
}
