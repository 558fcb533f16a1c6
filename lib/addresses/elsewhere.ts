import { cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import { type AtAddress, findOldAddress } from './old-address'

/**
 * For a cached read that found nothing at its address: where the thing went. Names the status under which the HTTP front serves
 * the page that then says so. The read itself names the address (`tags.address`), so that the page turns up once something is there.
 */
export async function elsewhere(edition: Edition, path: string): Promise<Exclude<AtAddress<never>, { kind: 'found' }>> {
  const old = await readerQuery({ kind: 'none' } as const, (db) => findOldAddress(db, edition, path))
  if (old.kind !== 'moved') cacheTag(tags.status(old.kind === 'gone' ? 410 : 404))
  return old
}
