'use client'
import './calendar.css'
import { useEffect, useRef, useState, useTransition } from 'react'
import { classNames } from '@/components/ui/class-names'
import { addDays, type CalendarView, parseDay, writeDay } from '@/lib/calendar/calendar-days'
import type { CalendarEntry, CalendarPage } from '@/lib/calendar/read-calendar'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { PlanMessages } from '@/lib/i18n/plan-messages'
import { DayCell } from './DayCell'
import { DayHours } from './DayHours'
import { entryId } from './entry-id'
import { TimeDialog } from './TimeDialog'

type NewTime = { id: string; kind: 'scheduled' | 'deadline'; version: number; at: string }

type Props = {
  page: CalendarPage
  view: CalendarView
  messages: ArticleMessages
  words: PlanMessages
  setTime: (time: NewTime) => Promise<{ ok: true; message: string } | ActionFailure>
}

/** How far the arrow keys move an entry, in days. */
const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/**
 * The days of a view, or the hours of one. What may have another time is dragged, moved by Alt and an arrow key (up and down go by weeks,
 * in the view of a day by hours), or given a time in a dialog.
 */
export function Calendar({ page, view, messages, words, setTime }: Props) {
  const [dragged, setDragged] = useState<CalendarEntry>()
  const [over, setOver] = useState<string>()
  const [asked, setAsked] = useState<CalendarEntry>()
  const [said, setSaid] = useState<{ ok: boolean; message: string }>()
  const [pending, startTransition] = useTransition()
  const moved = useRef<string>(undefined)
  useEffect(() => {
    // The entry stands on another day now, as another element: whoever moved it by keyboard goes on from there.
    if (pending || moved.current === undefined) return
    document.getElementById(moved.current)?.focus()
    moved.current = undefined
  }, [pending])

  function change(entry: CalendarEntry, at: string) {
    setAsked(undefined)
    if (entry.kind === 'published' || !entry.movable || at === entry.at) return
    const { id, kind, version } = entry
    const headline = entry.headline || messages.untitled
    startTransition(async () => {
      try {
        const result = await setTime({ id, kind, version, at })
        moved.current = entryId(entry)
        const message = result.ok
          ? word(words.rescheduled, { headline, time: result.message })
          : `${headline}: ${result.message}`
        setSaid({ ok: result.ok, message })
      } catch {
        setSaid({ ok: false, message: messages.noAnswer })
      }
    })
  }
  /** The same time of the clock on another day. */
  function toDay(entry: CalendarEntry, key: string) {
    change(entry, `${key}${entry.at.slice(10)}`)
  }
  function byKey(entry: CalendarEntry, key: string): boolean {
    if (view === 'day' && (key === 'ArrowUp' || key === 'ArrowDown') && entry.movable) {
      change(entry, hoursLater(entry.at, key === 'ArrowUp' ? -1 : 1))
      return true
    }
    const days = arrows[key]
    const day = parseDay(entry.at.slice(0, 10))
    if (days === undefined || day === undefined || !entry.movable) return false
    toDay(entry, writeDay(addDays(day, days)))
    return true
  }

  return (
    <>
      <p
        role={said?.ok === false ? 'alert' : 'status'}
        className={classNames('calendar-said', said?.ok === false && 'text-alarm')}
      >
        {said?.message}
      </p>
      <div className={`calendar is-${view}`} aria-busy={pending}>
        {view !== 'day' &&
          page.weekdays.map((weekday) => (
            <p key={weekday} className="calendar-weekday" aria-hidden="true">
              {weekday}
            </p>
          ))}
        {view === 'day' &&
          page.days.map(({ key, entries }) => (
            <DayHours
              key={key}
              {...{ entries, messages, words, over }}
              day={key}
              accepts={() => dragged !== undefined}
              onOver={setOver}
              onDrop={(hour) => {
                if (dragged !== undefined) change(dragged, `${hour}${dragged.at.slice(13)}`)
                setDragged(undefined)
                setOver(undefined)
              }}
              onDrag={setDragged}
              onKey={byKey}
              onAsk={setAsked}
            />
          ))}
        {(view === 'day' ? [] : page.days).map((day) => (
          <DayCell
            key={day.key}
            {...{ day, messages, words }}
            over={over === day.key}
            accepts={() => dragged !== undefined}
            onOver={() => setOver(day.key)}
            onLeave={() => setOver(undefined)}
            onDrop={() => {
              if (dragged !== undefined) toDay(dragged, day.key)
              setDragged(undefined)
              setOver(undefined)
            }}
            onDrag={setDragged}
            onKey={byKey}
            onAsk={setAsked}
          />
        ))}
      </div>
      {asked !== undefined && (
        <TimeDialog
          {...{ messages, words }}
          entry={asked}
          timeZone={page.timeZone}
          onSet={(at) => change(asked, at)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

/** @param at a time of the clock, 2026-11-22T13:52 */
function hoursLater(at: string, hours: number): string {
  const hour = Number(at.slice(11, 13)) + hours
  const day = parseDay(at.slice(0, 10))
  if (day === undefined) return at
  const key = writeDay(addDays(day, Math.floor(hour / 24)))
  return `${key}T${String((hour + 24) % 24).padStart(2, '0')}${at.slice(13)}`
}
