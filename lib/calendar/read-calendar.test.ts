import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { scheduleArticle } from '@/lib/articles/schedule-article'
import { assignArticle, setDeadline } from '@/lib/workflow/assign-article'
import { readCalendar } from './read-calendar'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author } = newsroom.people
const now = new Date('2026-11-01T09:00:00Z')
const day = { year: 2026, month: 11, day: 22 }

test('what happens stands on its day by the clock of the publication, as far as somebody may see it', async () => {
  const scheduled = await begin(db, newsroom, { slug: 'zhospar', headline: 'Жоспардағы' })
  // 23:30 in UTC is already the next day in Almaty, which is five hours ahead.
  const at = new Date('2026-11-22T23:30:00Z')
  await scheduleArticle(db, editor, { id: scheduled, version: 1, at, timeZone: 'Asia/Almaty' }, now)
  await setDeadline(db, editor, { id: scheduled, deadline: new Date('2026-11-20T13:00:00Z') })
  await assignArticle(db, editor, { id: scheduled, userIds: [author.id] })
  await beginPublic(db, newsroom, { slug: 'shyqty', headline: 'Шыққан' }, new Date('2026-11-16T03:00:00Z'))

  const read = async (actor: typeof editor) => {
    const { days } = await readCalendar(db, actor, { view: 'month', day, language: 'kk', now })
    return days.flatMap(({ key, entries }) => entries.map(({ kind, clock, movable }) => [key, kind, clock, movable]))
  }
  expect(await read(editor)).toEqual([
    ['2026-11-16', 'published', '08:00', false],
    ['2026-11-20', 'deadline', '18:00', true],
    ['2026-11-23', 'scheduled', '04:30', true],
  ])
  expect(await read(author)).toEqual([
    ['2026-11-20', 'deadline', '18:00', false],
    ['2026-11-23', 'scheduled', '04:30', false],
  ])
})

test('a day of a month shows the first of what happens on it and counts the rest; the day itself shows all', async () => {
  const due = (minute: number) => new Date(Date.UTC(2026, 11, 10, 5, minute))
  for (const minute of [3, 1, 2, 6, 5, 4, 0]) {
    const id = await begin(db, newsroom, { slug: `kop-${minute}`, headline: `Мерзім ${minute}` })
    await setDeadline(db, editor, { id, deadline: due(minute) })
  }
  const december = { year: 2026, month: 12, day: 10 }
  const read = async (actor: typeof editor, view: 'month' | 'day') => {
    const { days } = await readCalendar(db, actor, { view, day: december, language: 'kk', now })
    const tenth = days.find(({ key }) => key === '2026-12-10')
    return { headlines: tenth?.entries.map(({ headline }) => headline), more: tenth?.more }
  }
  const all = Array.from({ length: 7 }, (_, minute) => `Мерзім ${minute}`)
  expect(await read(editor, 'month')).toEqual({ headlines: all.slice(0, 5), more: 2 })
  expect(await read(editor, 'day')).toEqual({ headlines: all, more: 0 })
  expect(await read(author, 'month')).toEqual({ headlines: [], more: 0 })
})

test('the month and its days are written in the language of the person, and the week begins on a Monday', async () => {
  const page = await readCalendar(db, editor, { view: 'month', day, language: 'kk', now })
  expect(page.title).toBe('2026 ж. қараша')
  expect(page.weekdays).toEqual(['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'])
  expect(page.days[0]).toMatchObject({ key: '2026-10-26', within: false, name: '2026 ж. 26 қазан, дүйсенбі' })
  const week = await readCalendar(db, editor, { view: 'week', day, language: 'en', now })
  expect(week.days).toHaveLength(7)
  expect(week.title).toMatch(/^Monday.*16 November 2026 — Sunday.*22 November 2026$/)
})
