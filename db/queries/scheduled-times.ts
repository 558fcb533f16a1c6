import type { Database } from '@/db/client'

/** The times at which articles are to appear, up to an instant; past ones too, for as long as their articles wait. */
export async function listScheduledTimes(db: Database, until: Date): Promise<Date[]> {
  const rows = await db
    .selectFrom('article')
    .select('scheduled_for')
    .distinct()
    .where('status', '=', 'scheduled')
    .where('scheduled_for', '<=', until)
    .orderBy('scheduled_for')
    .execute()
  return rows.flatMap(({ scheduled_for: time }) => (time === null ? [] : [time]))
}
