import { useDropTarget } from '@/components/admin/dragging/use-dragging'
import type { CalendarEntry } from '@/lib/calendar/read-calendar'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { PlanMessages } from '@/lib/i18n/plan-messages'
import { Entry } from './Entry'
import { entryId } from './entry-id'

type Props = {
  /** 2026-11-22 */
  day: string
  entries: readonly CalendarEntry[]
  messages: ArticleMessages
  words: PlanMessages
  /** The hour that something is held over, as 2026-11-22T09. */
  over: string | undefined
  accepts: () => boolean
  onOver: (hour: string | undefined) => void
  onDrop: (hour: string) => void
  onDrag: (entry: CalendarEntry | undefined) => void
  /** @returns whether the key moved the entry */
  onKey: (entry: CalendarEntry, key: string) => boolean
  onAsk: (entry: CalendarEntry) => void
}

/** The hours of a day, each with what happens in it. What is dropped on an hour keeps its minutes. */
export function DayHours({ day, entries, ...props }: Props) {
  const hours = Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, '0')}`)
  return (
    <div>
      {entries.length === 0 && <p className="text-ink-soft mb-2">{props.words.calendarNone}</p>}
      <ol className="calendar-hours">
        {hours.map((hour) => (
          <Hour key={hour} hour={hour} entries={entries.filter(({ at }) => at.startsWith(hour))} {...props} />
        ))}
      </ol>
    </div>
  )
}

function Hour({
  hour,
  entries,
  messages,
  words,
  over,
  accepts,
  onOver,
  onDrop,
  onDrag,
  onKey,
  onAsk,
}: Omit<Props, 'day'> & { hour: string }) {
  const ref = useDropTarget<HTMLLIElement>({
    accepts,
    onOver: () => onOver(hour),
    onLeave: () => onOver(undefined),
    onDrop: () => onDrop(hour),
  })
  return (
    <li ref={ref} data-over={over === hour}>
      <span className="calendar-hour">{hour.slice(11)}:00</span>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Entry key={entryId(entry)} {...{ entry, messages, words, onDrag, onKey, onAsk }} />
          ))}
        </ul>
      )}
    </li>
  )
}
