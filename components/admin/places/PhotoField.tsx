'use client'

import { useState } from 'react'
import { MediaPicker } from '@/components/admin/media/MediaPicker'
import { useLanguage, useMessages } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { MediaView } from '@/lib/media/media-view'

type Props = { name: string; label: string; photo: MediaView | undefined }

/** A picture of the library as a field of a form: its id is what is sent. */
export function PhotoField({ name, label, photo }: Props) {
  const messages = useMessages()
  const language = useLanguage()
  const [chosen, setChosen] = useState(photo)
  const [choosing, setChoosing] = useState(false)
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <div className="flex items-center gap-4">
        <div className="bg-surface rounded-corner size-20 shrink-0 overflow-hidden">
          {chosen !== undefined && <img src={chosen.url} alt={chosen.alt} className="size-full object-cover" />}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChoosing(true)}>{messages.choosePicture}</Button>
          {chosen !== undefined && (
            <Button kind="quiet" onClick={() => setChosen(undefined)}>
              {messages.withoutPicture}
            </Button>
          )}
        </div>
      </div>
      {choosing && (
        <MediaPicker
          messages={editorMessages(language)}
          several={false}
          onClose={() => setChoosing(false)}
          onChoose={([picture]) => {
            setChoosing(false)
            setChosen(picture)
          }}
        />
      )}
    </fieldset>
  )
}
