import { type ArchivePeriod, periodPath, weeksOfMonth } from '@/lib/archive/period'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = {
  period: Exclude<ArchivePeriod, { kind: 'year' }>
  days: readonly number[]
  view: EditionView
}

/** The calendar of a month from Monday: days on which something was published are links. */
export function ArchiveMonth({ period: { kind, year, month, ...rest }, days, view }: Props) {
  const chosen = kind === 'day' && 'day' in rest ? rest.day : 0
  return (
    <table className="month">
      <caption>{view.dates.month(year, month)}</caption>
      <thead>
        <tr>
          {view.dates.weekdayNames().map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td key={weekday}>
                {days.includes(day) ? (
                  <a
                    href={editionPath(view.locale, periodPath({ kind: 'day', year, month, day }))}
                    aria-current={day === chosen ? 'date' : undefined}
                  >
                    {day}
                  </a>
                ) : (
                  day || ''
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
