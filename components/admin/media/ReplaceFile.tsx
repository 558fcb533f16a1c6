'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { buttonClass } from '@/components/ui/Button'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { pictureTypes, uploadFile } from './upload-file'

type State = { kind: 'idle' } | { kind: 'sending'; percent: number } | { kind: 'said'; ok: boolean; message: string }

/** Puts another file in the place of this one. */
export function ReplaceFile({ id, messages }: { id: string; messages: MediaMessages }) {
  const router = useRouter()
  const input = useId()
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function send(file: File) {
    const onProgress = (percent: number) => setState({ kind: 'sending', percent })
    onProgress(0)
    const answer = await uploadFile(file, onProgress, messages.noAnswer, { replaces: id })
    setState({ kind: 'said', ok: answer.ok, message: answer.ok ? messages.replaced : answer.message })
    if (answer.ok) router.refresh()
  }

  return (
    <div className="flex flex-wrap items-center gap-4">
      <label
        htmlFor={input}
        className={buttonClass('secondary', 'focus-within:outline-accent cursor-pointer focus-within:outline-3')}
      >
        {messages.replaceChoose}
        <input
          id={input}
          type="file"
          accept={pictureTypes.join(',')}
          className="sr-only"
          disabled={state.kind === 'sending'}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) void send(file)
            target.value = ''
          }}
        />
      </label>
      {state.kind === 'sending' && <progress max={100} value={state.percent} aria-label={messages.replace} />}
      <p role={state.kind === 'said' && !state.ok ? 'alert' : 'status'} className="text-ink-soft">
        {state.kind === 'said' && state.message}
      </p>
    </div>
  )
}
