import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@/db/client'
import { migrateToLatest } from '@/db/migrate'
import { lockQueueSetUp } from '@/db/queries/locks'
import { cleanUpNightly } from './clean-up'
import { endPinsOnTime } from './end-pins-on-time'
import { type Cdn, purgeCdn } from './purge-cdn'
import { keepIndexCurrent } from './keep-index-current'
import { mailNotices } from './mail-notices'
import { publishOnTime } from './publish-on-time'
import { openQueue, type Queue } from './queue'

export type Jobs = {
  /** Lets the jobs under way end, and takes no more. */
  stop: () => Promise<void>
}

const retry = 2_000

/**
 * Starts what the site does by itself. While the database is away it goes on trying, so that a site can start on its kept pages.
 * @param url of the database. @param db the pool of the process, for the work itself. @param cdn to be told of every change.
 */
export function startJobs(url: string, db: Database, cdn?: Cdn): Jobs {
  const ending = new AbortController()
  let queue: Queue | undefined
  let endLooking: () => void = () => undefined
  let endLookingAtFronts: () => void = () => undefined
  let endPurging: () => void = () => undefined
  let endMailing: () => void = () => undefined
  const starting = (async () => {
    while (!ending.signal.aborted) {
      try {
        // A site that started while the database was away has not brought it up to date yet.
        await migrateToLatest(db)
        await db.transaction().execute(async (tx) => {
          // Instances that make the queue's tables at the same time would lock each other out.
          await lockQueueSetUp(tx)
          queue = await openQueue(url)
          endLooking = await publishOnTime(queue, db)
          endLookingAtFronts = await endPinsOnTime(queue, db)
          await cleanUpNightly(queue, db)
          if (cdn !== undefined) endPurging = await purgeCdn(queue, cdn)
          await keepIndexCurrent(queue, db)
          endMailing = mailNotices(db)
        })
        return
      } catch (error) {
        console.warn(`The jobs could not be started yet: ${error instanceof Error ? error.message : String(error)}`)
        await queue?.stop({ graceful: false, close: true })
        await wait(retry, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
      }
    }
  })()
  return {
    stop: async () => {
      ending.abort()
      await starting
      endLooking()
      endLookingAtFronts()
      endPurging()
      endMailing()
      await queue?.stop({ graceful: true, timeout: 5_000, wait: true, close: true })
    },
  }
}
