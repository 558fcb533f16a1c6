import { cacheLife, cacheTag } from 'next/cache'
import { findFrontForReaders } from '@/db/queries/front-arrangements'
import { listByIds } from '@/db/queries/publication-lists'
import { arrangeFront, type FrontContent, frontNeeds } from '@/lib/articles/front'
import type { ArticleList } from '@/lib/articles/published-article'
import { getLatest } from '@/lib/articles/read'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import { getSectionArticles } from '@/lib/sections/read'
import type { SiteView } from '@/lib/settings/site-view'
import { type FrontArrangement, nothingArranged } from './arrangement'
import { articlesNamed, showArrangement } from './show-arrangement'

/** What editors have put on a front. @param sectionId null for the front of the edition */
export async function getFrontArrangement(edition: Edition, sectionId: string | null): Promise<FrontArrangement> {
  'use cache'
  cacheTag(tags.front(edition, sectionId))
  cacheLife('reader')
  const place = { edition, sectionId }
  const stored = await readerQuery(undefined, (db) => findFrontForReaders(db, place))
  if (stored === undefined) return nothingArranged
  const ids = articlesNamed(stored)
  // Also of those that are not public: they turn up when they are.
  cacheTag(...ids.map(tags.article))
  return showArrangement(place, stored, await readerQuery([], (db) => listByIds(db, ids)))
}

/** The front page of an edition, and the newest of the edition. @param arrangement what has been put on it by hand */
export async function getFrontContent(
  edition: Edition,
  sections: SiteView['sections'],
  arrangement: FrontArrangement,
): Promise<{ content: FrontContent | undefined; latest: ArticleList }> {
  const [latest, ...bySection] = await Promise.all([
    getLatest(edition, undefined, frontNeeds.latest),
    ...sections.map(async (section) => ({
      section,
      articles: (await getSectionArticles(edition, section.id, undefined, frontNeeds.ofSection)).items,
    })),
  ])
  return { content: arrangeFront(latest.items, bySection, arrangement), latest }
}
