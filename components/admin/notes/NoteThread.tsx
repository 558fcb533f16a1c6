import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { Choice } from '@/lib/articles/article-desk'
import { word } from '@/lib/i18n/newsroom-message'
import type { NoteMessages } from '@/lib/i18n/note-messages'
import type { NoteView } from '@/lib/notes/read-notes'
import { NoteField } from './NoteField'
import type { Notes } from './use-notes'

type Props = {
  note: NoteView
  notes: Notes
  people: readonly Choice[]
  editable: boolean
  edition: string
  words: NoteMessages
  /** Shows the passage; on a narrow screen the panel is out of the way then. */
  onGoTo: () => void
}

/** A note: the passage, what was said, and what can be said and done. */
export function NoteThread({ note, notes, people, editable, edition, words, onGoTo }: Props) {
  const [replying, setReplying] = useState(false)
  const { id, start, end, quote, resolvedBy, messages } = note
  const gone = start === end
  return (
    <article
      className={classNames('note', notes.active === id && 'is-active')}
      aria-label={word(words.noteOn, { quote: quote.slice(0, 60) })}
    >
      <button type="button" className="note-quote" lang={edition} disabled={gone} onClick={onGoTo}>
        {quote}
      </button>
      {gone && <p className="text-mark text-small">{words.passageGone}</p>}
      <ol className="grid gap-2">
        {messages.map((message) => (
          <li key={message.id}>
            <p className="text-small">
              <strong className="font-semibold">{message.name}</strong>{' '}
              <span className="text-ink-soft">{message.at}</span>
            </p>
            <p className="leading-snug break-words whitespace-pre-line">{message.text}</p>
          </li>
        ))}
      </ol>
      {resolvedBy !== null && (
        <p className="text-ink-soft text-small">{word(words.resolvedBy, { name: resolvedBy })}</p>
      )}
      {editable && !replying && (
        <div className="-ml-2.5 flex flex-wrap">
          <Button kind="quiet" onClick={() => setReplying(true)}>
            {words.reply}
          </Button>
          <Button kind="quiet" onClick={() => void notes.settle(id, resolvedBy === null)}>
            {resolvedBy === null ? words.resolve : words.reopen}
          </Button>
        </div>
      )}
      {replying && (
        <NoteField
          label={words.replyLabel}
          button={words.reply}
          {...{ people, words }}
          onSay={async (said) => {
            const taken = await notes.reply(id, said)
            if (taken) setReplying(false)
            return taken
          }}
          onCancel={() => setReplying(false)}
        />
      )}
    </article>
  )
}
