'use client'

import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { BodyEditor } from '@/components/admin/editor/BodyEditor'
import { useLanguage } from '@/components/admin/messages'
import type { AskedWord } from '@/components/admin/spelling/asked-word'
import type { Spelled } from '@/components/admin/spelling/SpelledText'
import { useDeskSpelling } from '@/components/admin/spelling/use-spelling'
import { ownText } from '@/components/admin/together/shared-text'
import { useFieldError } from '@/components/ui/form-state'
import type { Body } from '@/lib/body/body'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { Edition } from '@/lib/i18n/editions'
import type { MediaView } from '@/lib/media/media-view'

// Opened now and then; its script need not stand before the first letter.
const SpellingMenu = lazy(async () => ({
  default: (await import('@/components/admin/spelling/SpellingMenu')).SpellingMenu,
}))

type Props = {
  name: string
  label: string
  edition: Edition
  initial: Body
  pictures: Readonly<Record<string, MediaView>>
  spelled: Spelled
}

/** A text as a field of a form: sent as JSON with the rest, exactly as it is when the form goes off. Ctrl-S sends the form. */
export function BodyField({ name, label, edition, initial, pictures, spelled }: Props) {
  const language = useLanguage()
  const error = useFieldError(name)
  const frame = useRef<HTMLDivElement>(null)
  const read = useRef(() => initial)
  const [text] = useState(() => ownText(initial))
  const [problem, setProblem] = useState('')
  const [asked, setAsked] = useState<AskedWord>()
  const spelling = useDeskSpelling(spelled.place, edition, spelled.mayAdd)
  const addBody = useEffectEvent((event: FormDataEvent) => event.formData.set(name, JSON.stringify(read.current())))
  useEffect(() => {
    const form = frame.current?.closest('form')
    const add = (event: FormDataEvent) => addBody(event)
    form?.addEventListener('formdata', add)
    return () => form?.removeEventListener('formdata', add)
  }, [])
  return (
    <div ref={frame} className="body-field grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <p className="font-semibold">{label}</p>
      <BodyEditor
        text={text}
        edition={edition}
        language={language}
        pictures={pictures}
        spelling={spelling}
        onAskSpelling={setAsked}
        onChange={(readNow) => {
          read.current = readNow
          // As any field of a form says it, so that the form need not know what it holds.
          frame.current?.dispatchEvent(new Event('input', { bubbles: true }))
        }}
        onSaveNow={() => frame.current?.closest('form')?.requestSubmit()}
        onFailure={setProblem}
      />
      {asked !== undefined && (
        <Suspense>
          <SpellingMenu
            {...{ asked, spelling }}
            messages={editorMessages(language)}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
      <p role="alert" className="text-alarm text-small min-h-5">
        {error ?? problem}
      </p>
    </div>
  )
}
