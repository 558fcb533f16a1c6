import type { Database } from '@/db/client'
import { listFrontEndTimes } from '@/db/queries/front-arrangements'
import { endDuePins } from '@/lib/front/end-due-pins'
import { doOnTime } from './on-time'
import type { Queue } from './queue'

/** Takes pins and lines of breaking news off the fronts at their time. @returns what ends the looking. */
export async function endPinsOnTime(queue: Queue, db: Database): Promise<() => void> {
  return doOnTime(queue, db, { name: 'end-due-pins', listTimes: listFrontEndTimes, run: endDuePins })
}
