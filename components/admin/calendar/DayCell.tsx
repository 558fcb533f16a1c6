import type { Route } from 'next'
import Link from 'next/link'
import { useDropTarget } from '@/components/admin/dragging/use-dragging'
import { classNames } from '@/components/ui/class-names'
import type { CalendarEntry, CalendarPage } from '@/lib/calendar/read-calendar'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { PlanMessages } from '@/lib/i18n/plan-messages'
import { Entry } from './Entry'
import { entryId } from './entry-id'

type Props = {
  day: CalendarPage['days'][number]
  messages: ArticleMessages
  words: PlanMessages
  over: boolean
  accepts: () => boolean
  onOver: () => void
  onLeave: () => void
  onDrop: () => void
  onDrag: (entry: CalendarEntry | undefined) => void
  /** @returns whether the key moved the entry */
  onKey: (entry: CalendarEntry, key: string) => boolean
  onAsk: (entry: CalendarEntry) => void
}

/** A day with what happens on it. */
export function DayCell({ day, messages, words, over, onDrag, onKey, onAsk, ...target }: Props) {
  const ref = useDropTarget<HTMLElement>(target)
  const { key, name, within, today, entries, more } = day
  return (
    <section
      ref={ref}
      aria-label={name}
      className={classNames(
        'calendar-day',
        !within && 'is-outside',
        today && 'is-today',
        entries.length === 0 && 'is-empty',
      )}
      data-over={over}
    >
      <h3>
        <Link href={`/admin/calendar?view=day&date=${key}` as Route} aria-label={name}>
          <span className="calendar-number">{day.day}</span>
          <span className="calendar-name">{name}</span>
        </Link>
      </h3>
      <ul>
        {entries.map((entry) => (
          <Entry key={entryId(entry)} {...{ entry, messages, words, onDrag, onKey, onAsk }} />
        ))}
      </ul>
      {more > 0 && (
        <Link
          href={`/admin/calendar?view=day&date=${key}` as Route}
          className="text-accent text-small inline-block py-1 underline"
        >
          {word(words.calendarMore, { count: more })}
        </Link>
      )}
    </section>
  )
}
