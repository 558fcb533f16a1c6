import type { Database } from '@/db/client'
import { indexOverdue } from '@/lib/search/reindex'
import type { Queue } from './queue'

const name = 'search-index'

/** Has articles indexed again in which a name has changed, or that came in without an entry; by one instance, every few minutes. */
export async function keepIndexCurrent(queue: Queue, db: Database): Promise<void> {
  await queue.createQueue(name, { name, policy: 'singleton', retryLimit: 3, retryDelay: 60 })
  await queue.work(name, { pollingIntervalSeconds: 30 }, async () => {
    await indexOverdue(db)
  })
  await queue.schedule(name, '*/2 * * * *')
}
