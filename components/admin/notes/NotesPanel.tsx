import './notes.css'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { Choice } from '@/lib/articles/article-desk'
import { word } from '@/lib/i18n/newsroom-message'
import type { Edition } from '@/lib/i18n/editions'
import { noteMessages } from '@/lib/i18n/note-messages'
import { NoteField } from './NoteField'
import { NoteThread } from './NoteThread'
import type { Notes } from './use-notes'

export type AskedPassage = { start: number; end: number; quote: string }

type Props = {
  notes: Notes
  people: readonly Choice[]
  editable: boolean
  edition: string
  language: Edition
  /** The passage that a new note is to be left on. */
  asked: AskedPassage | undefined
  onAsk: () => void
  onAsked: () => void
  /** A passage is to be seen. */
  onLeave: () => void
}

/** What people have to say about passages of the text: open notes in its order, settled ones on request. */
export function NotesPanel({ notes, people, editable, edition, language, asked, onAsk, onAsked, onLeave }: Props) {
  const words = noteMessages(language)
  const [withResolved, setWithResolved] = useState(false)
  const fresh = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked !== undefined) fresh.current?.querySelector('textarea')?.focus()
  }, [asked])
  const open = notes.notes.filter(({ resolvedBy }) => resolvedBy === null)
  const resolved = notes.notes.filter(({ resolvedBy }) => resolvedBy !== null)
  return (
    <section aria-label={words.notes} className="border-rule grid gap-3 border-t pt-3">
      <h2 className="flex items-baseline gap-2 font-semibold">
        {words.notes} <span className="text-ink-soft font-normal">{open.length}</span>
      </h2>
      {editable && asked === undefined && (
        <div>
          {/* The press must not take what is chosen in the text away. */}
          <Button onMouseDown={(event) => event.preventDefault()} onClick={onAsk}>
            {words.add}
          </Button>
        </div>
      )}
      {asked !== undefined && (
        <div ref={fresh} className="note is-active">
          <p className="note-quote" lang={edition}>
            {asked.quote}
          </p>
          <NoteField
            label={words.noteLabel}
            button={words.leave}
            {...{ people, words }}
            onSay={async (said) => {
              const taken = await notes.leave(asked, said)
              if (taken) onAsked()
              return taken
            }}
            onCancel={onAsked}
          />
        </div>
      )}
      {open.length === 0 && asked === undefined && <p className="text-ink-soft text-small">{words.none}</p>}
      {[...open, ...(withResolved ? resolved : [])].map((note) => (
        <NoteThread
          key={note.id}
          {...{ note, notes, people, editable, edition, words }}
          onGoTo={() => {
            notes.goTo(note.id)
            onLeave()
          }}
        />
      ))}
      {resolved.length > 0 && (
        <div>
          <Button kind="quiet" className="-ml-2.5" onClick={() => setWithResolved(!withResolved)}>
            {withResolved ? words.hideResolved : word(words.showResolved, { count: resolved.length })}
          </Button>
        </div>
      )}
    </section>
  )
}
