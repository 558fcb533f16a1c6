import type { Database } from '@/db/client'
import type { Queue } from './queue'

/** Milliseconds: how often the schedule is looked at, and how far ahead. */
const lookEvery = 500
const lookAhead = 60_000
/** What still waits this long after its time gets another job. */
const patience = 5_000

type Work = {
  /** Of the queue, and of its log. */
  name: string
  /** The times up to an instant at which something is to happen; past ones too, for as long as it has not. */
  listTimes: (db: Database, until: Date) => Promise<Date[]>
  /** Does everything whose time has come; several instances may do it at once. */
  run: (db: Database, now: Date) => Promise<unknown>
}

/**
 * Lets things happen at their time. Every instance looks at the schedule and puts a job into the queue for each time that is near; the
 * queue takes one job for a time, however many instances put it there, and gives it to one of them.
 * @returns what ends the looking.
 */
export async function doOnTime(queue: Queue, db: Database, { name, listTimes, run }: Work): Promise<() => void> {
  await queue.createQueue(name, { name, policy: 'short', retryLimit: 5, retryDelay: 1 })
  await queue.work<{ at: string }>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
    // The queue goes by the clock of the database; should this machine's be behind, the time has come all the same.
    const now = Math.max(Date.now(), ...jobs.map(({ data }) => Date.parse(data.at)))
    await run(db, new Date(now))
  })
  const planned = new Map<number, number>()
  let looking = false
  const look = async () => {
    for (const time of await listTimes(db, new Date(Date.now() + lookAhead))) {
      const key = time.getTime()
      const before = planned.get(key)
      if (before !== undefined && (Date.now() < key + patience || Date.now() < before + patience)) continue
      planned.set(key, Date.now())
      await queue.send(name, { at: time.toISOString() }, { startAfter: time, singletonKey: time.toISOString() })
    }
    for (const key of planned.keys()) if (key < Date.now() - lookAhead) planned.delete(key)
  }
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    look()
      .catch((error: unknown) => warnOnce(error))
      .finally(() => (looking = false))
  }, lookEvery)
  return () => clearInterval(timer)
}

let lastWarning = 0
function warnOnce(error: unknown): void {
  if (Date.now() - lastWarning < 10_000) return
  lastWarning = Date.now()
  console.warn(`The schedule could not be read: ${error instanceof Error ? error.message : String(error)}`)
}
