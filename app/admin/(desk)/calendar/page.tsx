import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { Calendar } from '@/components/admin/calendar/Calendar'
import { PageHead } from '@/components/admin/PageHead'
import { buttonClass } from '@/components/ui/Button'
import { requireUser } from '@/lib/auth/require-user'
import { calendarViews, parseDay, turn, writeDay } from '@/lib/calendar/calendar-days'
import { readCalendar } from '@/lib/calendar/read-calendar'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { planMessages } from '@/lib/i18n/plan-messages'
import { setTime } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: planMessages((await requireUser()).language).calendar }
}

const viewKeys = { day: 'viewDay', week: 'viewWeek', month: 'viewMonth' } as const

export default async function CalendarPage({ searchParams }: PageProps<'/admin/calendar'>) {
  const user = await requireUser()
  const { language } = user
  const words = planMessages(language)
  const asked = await searchParams
  const view = calendarViews.find((known) => known === asked.view) ?? 'month'
  const day = parseDay(asked.date)
  const page = await readCalendar(database(), user, { view, day, language })
  const chosen = day ?? parseDay(page.today)
  const address = (change: { view?: string; date?: string }) =>
    `/admin/calendar?${new URLSearchParams({ view, ...(chosen && { date: writeDay(chosen) }), ...change }).toString()}` as Route
  const leaf = (by: 1 | -1) => (chosen === undefined ? {} : { date: writeDay(turn(view, chosen, by)) })
  return (
    <>
      <PageHead title={words.calendar} text={words.calendarText} />
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <nav aria-label={words.calendar} className="flex flex-wrap gap-2">
          <Link href={address(leaf(-1))} className={buttonClass()}>
            ← <span className="sr-only">{words.earlier}</span>
          </Link>
          <Link href={address({ date: page.today })} className={buttonClass()}>
            {words.today}
          </Link>
          <Link href={address(leaf(1))} className={buttonClass()}>
            → <span className="sr-only">{words.later}</span>
          </Link>
        </nav>
        <h2 className="text-large font-serif font-bold">{page.title}</h2>
        <nav aria-label={words.viewLabel} className="flex gap-1 sm:ml-auto">
          {calendarViews.map((each) => (
            <Link
              key={each}
              href={address({ view: each })}
              aria-current={each === view ? 'page' : undefined}
              className={buttonClass(each === view ? 'secondary' : 'quiet')}
            >
              {words[viewKeys[each]]}
            </Link>
          ))}
        </nav>
      </div>
      <p className="text-ink-soft text-small mb-3">
        {word(words.calendarZone, { offset: page.offset })} {words.calendarHint}
      </p>
      <Calendar
        key={`${view} ${page.title}`}
        {...{ page, view, words, setTime }}
        messages={articleMessages(language)}
      />
    </>
  )
}
