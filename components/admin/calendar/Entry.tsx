import type { Route } from 'next'
import Link from 'next/link'
import { useDragSource } from '@/components/admin/dragging/use-dragging'
import type { CalendarEntry } from '@/lib/calendar/read-calendar'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { PlanMessages } from '@/lib/i18n/plan-messages'
import { entryId } from './entry-id'

type Props = {
  entry: CalendarEntry
  messages: ArticleMessages
  words: PlanMessages
  onDrag: (entry: CalendarEntry | undefined) => void
  /** @returns whether the key moved the entry */
  onKey: (entry: CalendarEntry, key: string) => boolean
  onAsk: (entry: CalendarEntry) => void
}

const kindWords = { scheduled: 'entryScheduled', published: 'entryPublished', deadline: 'entryDeadline' } as const

/** Something that happens on a day. */
export function Entry({ entry, messages, words, onDrag, onKey, onAsk }: Props) {
  const { id, kind, edition, clock, movable } = entry
  const headline = entry.headline || messages.untitled
  const source = useDragSource<HTMLLIElement>({
    text: headline,
    onDrag: () => onDrag(entry),
    onEnd: () => onDrag(undefined),
  })
  return (
    <li ref={source} className={`calendar-entry is-${kind}`} draggable={movable}>
      <Link
        id={entryId(entry)}
        href={`/admin/articles/${id}` as Route}
        // The entry is dragged as a whole, not its link, which a browser would drag as an address.
        draggable={false}
        onKeyDown={(event) => {
          if (event.altKey && onKey(entry, event.key)) event.preventDefault()
        }}
      >
        <span className="calendar-clock">{clock}</span> <span className="sr-only">{words[kindWords[kind]]}: </span>
        <span lang={edition}>{headline}</span>
      </Link>
      {movable && (
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={word(words.moveOf, { headline })}
          onClick={() => onAsk(entry)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3.5V8l3 2M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z" fill="none" stroke="currentColor" />
          </svg>
        </button>
      )}
    </li>
  )
}
