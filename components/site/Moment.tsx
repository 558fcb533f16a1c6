import type { EditionDates } from '@/lib/i18n/dates'

type Props = {
  date: Date
  dates: EditionDates
  /** How much of it is written: the day and the time of day, the day alone, or the time of day alone. */
  form?: 'day-and-clock' | 'day' | 'clock'
  /** Lets the browser put the age in place of the date. The date stays in `title`, and without script it is what is read. */
  asAge?: boolean
}

/** An instant, written on the publication's clock. A stored page never says how long ago something was: it would soon be wrong. */
export function Moment({ date, dates, form = 'day-and-clock', asAge = false }: Props) {
  return (
    <time dateTime={dates.machine(date)} data-age={asAge ? '' : undefined}>
      {written(date, dates, form)}
    </time>
  )
}

function written(date: Date, dates: EditionDates, form: NonNullable<Props['form']>): string {
  switch (form) {
    case 'day-and-clock':
      return dates.dayAndClock(date)
    case 'day':
      return dates.day(date)
    case 'clock':
      return dates.clock(date)
  }
}
