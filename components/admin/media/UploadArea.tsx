'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useRef, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'

type Upload = { key: number; file: File; state: 'waiting' | 'sending' | 'done' | 'failed'; note: string }

/** Takes many pictures at once, sends them one after the other, and says of each what became of it; one that failed can be sent again. */
export function UploadArea({ messages }: { messages: MediaMessages }) {
  const router = useRouter()
  const input = useId()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [over, setOver] = useState(false)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const counter = useRef(0)

  function update(key: number, change: Partial<Upload>) {
    setUploads((before) => before.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)))
  }

  function enqueue(upload: Upload) {
    queue.current = queue.current.then(async () => {
      update(upload.key, { state: 'sending', note: fill(messages.uploading, upload.file) })
      const outcome = await send(upload.file, messages)
      update(upload.key, outcome)
      if (outcome.state === 'done') router.refresh()
    })
  }

  function add(files: Iterable<File>) {
    const added = [...files].map((file): Upload => ({
      key: counter.current++,
      file,
      state: 'waiting',
      note: file.name,
    }))
    setUploads((before) => [...added, ...before])
    for (const upload of added) enqueue(upload)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
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
            accept="image/jpeg,image/png,image/webp,image/avif"
            className="sr-only"
            onChange={({ target }) => {
              add(target.files ?? [])
              target.value = ''
            }}
          />
        </label>
        <p className="text-ink-soft text-small max-w-xl">{messages.drop}</p>
      </div>
      <ul aria-live="polite" className="grid gap-1.5 not-empty:mt-4">
        {uploads.map((upload) => (
          <li
            key={upload.key}
            className={classNames('flex flex-wrap items-center gap-3', upload.state === 'failed' && 'text-alarm')}
          >
            {upload.note}
            {upload.state === 'failed' && (
              <Button kind="quiet" onClick={() => enqueue(upload)}>
                {messages.retry}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

async function send(file: File, messages: MediaMessages): Promise<Pick<Upload, 'state' | 'note'>> {
  const form = new FormData()
  form.append('file', file)
  try {
    const response = await fetch('/admin/media/upload', { method: 'POST', body: form })
    const answer = (await response.json()) as { ok: true; duplicate: boolean } | { ok: false; message: string }
    if (!answer.ok) return { state: 'failed', note: `${file.name}: ${answer.message}` }
    return { state: 'done', note: fill(answer.duplicate ? messages.duplicate : messages.uploaded, file) }
  } catch (error) {
    // fetch and json() reject with these when the line is cut or something else than our answer came.
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { state: 'failed', note: `${file.name}: ${messages.noAnswer}` }
    throw error
  }
}

function fill(template: string, file: File): string {
  return template.replace('{name}', file.name)
}
