import { cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import { findOldAddress, type OldAddress } from './old-address'

/**
 * For a cached read that found nothing at its address: where the thing went. Names the status under which the HTTP front serves
 * the page that then says so. The read itself names the address (`tags.address`), so that the page turns up once something is there.
 */
export async function elsewhere(edition: Edition, path: string): Promise<OldAddress> {
  const old = await readerQuery<OldAddress>({ kind: 'none' }, (db) => findOldAddress(db, edition, path))
  // The article may move on, or come back, without anything happening to this old address of it.
  if (old.kind !== 'none' && old.articleId !== undefined) cacheTag(tags.article(old.articleId))
  if (old.kind !== 'moved') cacheTag(tags.status(old.kind === 'gone' ? 410 : 404))
  return old
}
