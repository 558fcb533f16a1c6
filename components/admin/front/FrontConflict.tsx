import { useEffect, useRef } from 'react'
import { Button, buttonClass } from '@/components/ui/Button'
import type { LiveFront } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { FrontEditorState } from './use-front-editor'

type Props = {
  live: LiveFront
  /** Where readers find the page. */
  address: string
  editor: FrontEditorState
  messages: FrontMessages
}

/** Somebody else was faster: says who and when, and lets the person choose. Nothing happens until they do. */
export function FrontConflict({ live, address, editor, messages }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} tabIndex={-1} className="front-conflict" aria-labelledby="front-conflict">
      <h2 id="front-conflict" className="font-semibold">
        {messages.conflictTitle}
      </h2>
      <p>{word(messages.conflict, { name: live.by ?? messages.somebody, time: live.at })}</p>
      <p className="flex flex-wrap gap-2">
        <Button disabled={editor.pending} onClick={() => editor.putLive(live.id)}>
          {messages.conflictMine}
        </Button>
        <Button disabled={editor.pending} onClick={editor.discard}>
          {messages.conflictTheirs}
        </Button>
        <a className={buttonClass('quiet')} href={address} target="_blank">
          {messages.conflictLook}
        </a>
      </p>
    </section>
  )
}
