import type { Database } from '@/db/client'
import { listScheduledTimes } from '@/db/queries/scheduled-times'
import { publishDueArticles } from '@/lib/articles/publish-due-articles'
import { doOnTime } from './on-time'
import type { Queue } from './queue'

/** Lets scheduled articles appear at their time. @returns what ends the looking. */
export async function publishOnTime(queue: Queue, db: Database): Promise<() => void> {
  return doOnTime(queue, db, { name: 'publish-due-articles', listTimes: listScheduledTimes, run: publishDueArticles })
}
