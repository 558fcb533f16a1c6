import { createHash } from 'node:crypto'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import type { Queue } from './queue'

export type Cdn = { url: string; token: string | undefined }

const name = 'purge-cdn'
/** As many as one request may name at Cloudflare. */
const tagsAtOnce = 30

/**
 * Tells a CDN what to forget, by tag. Every instance hears of every change and puts a job for it into the queue, which takes the first and
 * gives it to one of them; a CDN that does not answer is asked again for an hour.
 * @returns what ends the listening.
 */
export async function purgeCdn(queue: Queue, cdn: Cdn): Promise<() => void> {
  await queue.createQueue(name, { name, policy: 'short', retryLimit: 12, retryDelay: 2, retryBackoff: true })
  await queue.work<{ tags: string[] }>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
    for (const { data } of jobs) await purge(cdn, data.tags)
  })
  return onInvalidation((tags) => {
    const singletonKey = createHash('sha256').update(tags.toSorted().join(' ')).digest('hex')
    queue.send(name, { tags: [...tags] }, { singletonKey }).catch((error: unknown) => {
      console.error('The CDN could not be told of a change:', error)
    })
  })
}

/**
 * Sends `{ "tags": […] }` as JSON, which is what Cloudflare's `purge_cache` takes.
 * @throws when the CDN does not take it.
 */
export async function purge({ url, token }: Cdn, tags: readonly string[]): Promise<void> {
  for (let index = 0; index < tags.length; index += tagsAtOnce) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ tags: tags.slice(index, index + tagsAtOnce) }),
      signal: AbortSignal.timeout(10_000),
    })
    if (!answer.ok) throw new Error(`The CDN answered ${answer.status} to a purge of ${tags.length} tags.`)
  }
}
