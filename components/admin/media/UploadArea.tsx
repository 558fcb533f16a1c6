'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useState } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { UploadList } from './UploadList'
import { pictureTypes, recordingTypes } from './upload-file'
import { useUploads } from './use-uploads'

/** Takes many files at once, by drop or by choice, and says of each what became of it. */
export function UploadArea({ messages }: { messages: MediaMessages }) {
  const router = useRouter()
  const input = useId()
  const [over, setOver] = useState(false)
  const uploads = useUploads(messages.noAnswer, () => router.refresh())

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    uploads.start([...event.dataTransfer.files])
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'rounded-corner mb-8 border border-dashed p-5',
        over ? 'border-accent bg-surface' : 'border-rule',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <label
          htmlFor={input}
          className={buttonClass('primary', 'focus-within:outline-accent cursor-pointer focus-within:outline-3')}
        >
          {messages.add}
          <input
            id={input}
            type="file"
            multiple
            accept={[...pictureTypes, ...recordingTypes].join(',')}
            className="sr-only"
            onChange={({ target }) => {
              uploads.start([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </label>
        <p className="text-ink-soft text-small max-w-xl">{messages.drop}</p>
      </div>
      <UploadList uploads={uploads} />
    </div>
  )
}
