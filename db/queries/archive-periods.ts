import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'

/*
 * Which years, months and days have articles. Every period is probed in the index instead of grouping all articles, so the cost
 * does not grow with the archive. A day begins at midnight in the publication's time zone, an IANA name.
 */

/** Years with articles, newest first. */
export async function listArchiveYears(db: Kysely<DB>, edition: Edition, timeZone: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    with bound as (
      select
        (select first_published_at from publication where edition = ${edition}
         order by first_published_at, article_id limit 1) as oldest,
        (select first_published_at from publication where edition = ${edition}
         order by first_published_at desc, article_id desc limit 1) as newest
    )
    select year
    from bound
    cross join lateral generate_series(
      extract(year from oldest at time zone ${timeZone})::int,
      extract(year from newest at time zone ${timeZone})::int) as year
    cross join lateral (${anyBetween(
      edition,
      sql`make_timestamptz(year, 1, 1, 0, 0, 0, ${timeZone})`,
      sql`make_timestamptz(year + 1, 1, 1, 0, 0, 0, ${timeZone})`,
    )}) found
    order by year desc`.execute(db)
  return rows.map((row) => row.year)
}

/** Months of a year, 1 to 12, with articles, in the order of the calendar. */
export async function listArchiveMonths(
  db: Kysely<DB>,
  edition: Edition,
  year: number,
  timeZone: string,
): Promise<number[]> {
  const { rows } = await sql<{ month: number }>`
    select month
    from generate_series(1, 12) as month
    cross join lateral (${anyBetween(
      edition,
      sql`make_timestamptz(${year}, month, 1, 0, 0, 0, ${timeZone})`,
      sql`make_timestamptz(${year}::int + month / 12, month % 12 + 1, 1, 0, 0, 0, ${timeZone})`,
    )}) found
    order by month`.execute(db)
  return rows.map((row) => row.month)
}

/** Days of a month, 1 to 31, with articles, in the order of the calendar. @param month 1 to 12 */
export async function listArchiveDays(
  db: Kysely<DB>,
  edition: Edition,
  { year, month }: { year: number; month: number },
  timeZone: string,
): Promise<number[]> {
  const { rows } = await sql<{ day: number }>`
    with first as (select make_date(${year}, ${month}, 1) as day)
    select extract(day from date)::int as day
    from first
    cross join lateral generate_series(first.day, first.day + interval '1 month' - interval '1 day', '1 day') as date
    cross join lateral (${anyBetween(
      edition,
      // A timestamp without a zone, read as the clock of the publication's.
      sql`date::date::timestamp at time zone ${timeZone}`,
      sql`(date::date + 1)::timestamp at time zone ${timeZone}`,
    )}) found
    order by day`.execute(db)
  return rows.map((row) => row.day)
}

/** One row if there is an article in this stretch of time, else none. */
function anyBetween(edition: Edition, start: ReturnType<typeof sql>, end: ReturnType<typeof sql>) {
  return sql`
    select 1 from publication
    where edition = ${edition} and first_published_at >= ${start} and first_published_at < ${end}
    limit 1`
}
