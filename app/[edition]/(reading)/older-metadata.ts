import type { Metadata } from 'next'
import type { AtAddress } from '@/lib/addresses/old-address'
import { parseCursor } from '@/lib/articles/list-cursor'
import type { Edition } from '@/lib/i18n/editions'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'

type OlderPart = {
  /** The edition as it stands in the address. */
  segment: string
  /** Of the list itself: `/tag/astyq`. */
  path: string
  cursor: string
  /** Reads what the list is of. */
  find: (edition: Edition) => Promise<AtAddress<{ name: string }>>
}

/** The head of an older part of a list of articles: search engines find the articles themselves, so it is not listed. */
export async function olderMetadata({ segment, path, cursor, find }: OlderPart): Promise<Metadata> {
  const view = await getEditionView(localeOfSegment(segment))
  const at = await find(view.locale.edition)
  if (at.kind !== 'found' || parseCursor(cursor) === undefined) return nothingMetadata(view, { kind: 'none' })
  const { name } = at.found
  return pageMetadata(view, {
    title: view.messages.olderTitle(name),
    path: `${path}/before/${cursor}`,
    feeds: { path, title: view.messages.feedOf(name) },
    unlisted: true,
  })
}
