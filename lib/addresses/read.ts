import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { elsewhere } from './elsewhere'
import type { OldAddress } from './old-address'

/** What stands at an address that no page of this house can have: where an imported or an old address leads, or nothing. */
export async function getNothing(edition: Edition, path: string): Promise<OldAddress> {
  'use cache'
  cacheTag(tags.address(edition, path))
  cacheLife('reader')
  return elsewhere(edition, path)
}
