import './lists.css'
import type { ArchiveContent } from '@/lib/archive/archive-content'
import { type ArchivePeriod, periodPath } from '@/lib/archive/period'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { ArchiveMonth } from './ArchiveMonth'
import { Days } from './Days'
import { ListPaging } from './ListPaging'

/** What was published in a year, a month or on a day, with the calendar beside it to go on to another. */
export function ArchivePage({ content, view }: { content: ArchiveContent; view: EditionView }) {
  const { period, list, older } = content
  return (
    <div className="archive">
      <header>
        <p className="kicker">
          <a href={editionPath(view.locale, '/archive')}>{view.messages.archive}</a>
        </p>
        <h1 className="hl">{periodTitle(period, view)}</h1>
      </header>
      <div className="calendar">
        <ArchiveYears content={content} view={view} />
        <ArchiveMonths content={content} view={view} />
        {period.kind !== 'year' && <ArchiveMonth period={period} days={content.days} view={view} />}
      </div>
      <div className="archive-list">
        {list.items.length === 0 && <p className="nothing">{emptyWords(period, view)}</p>}
        <Days articles={list.items} view={view} kicker />
        <ListPaging list={list} path={periodPath(period)} view={view} older={older} />
      </div>
    </div>
  )
}

/** «2026 жыл», «2026 ж. тамыз», «2026 ж. 5 тамыз, сәрсенбі» */
export function periodTitle(period: ArchivePeriod, { dates }: EditionView): string {
  switch (period.kind) {
    case 'year':
      return dates.year(period.year)
    case 'month':
      return dates.month(period.year, period.month)
    case 'day':
      return dates.calendarDay(period)
  }
}

function emptyWords(period: ArchivePeriod, { messages }: EditionView): string {
  switch (period.kind) {
    case 'year':
      return messages.nothingInYear
    case 'month':
      return messages.nothingInMonth
    case 'day':
      return messages.nothingOnDay
  }
}

type PartProps = { content: ArchiveContent; view: EditionView }

function ArchiveYears({ content: { period, years }, view }: PartProps) {
  return (
    <nav className="years" aria-label={view.messages.years}>
      {years.map((year) => (
        <a
          key={year}
          href={editionPath(view.locale, periodPath({ kind: 'year', year }))}
          aria-current={year === period.year ? 'true' : undefined}
        >
          {year}
        </a>
      ))}
    </nav>
  )
}

/** All twelve months; those without articles are words and no links. */
function ArchiveMonths({ content: { period, months }, view }: PartProps) {
  const chosen = period.kind === 'year' ? 0 : period.month
  return (
    <nav className="months" aria-label={view.messages.months}>
      {view.dates.monthNames().map((name, index) => {
        const month = index + 1
        return months.includes(month) ? (
          <a
            key={name}
            href={editionPath(view.locale, periodPath({ kind: 'month', year: period.year, month }))}
            aria-current={month === chosen ? 'true' : undefined}
          >
            {name}
          </a>
        ) : (
          <span key={name}>{name}</span>
        )
      })}
    </nav>
  )
}
