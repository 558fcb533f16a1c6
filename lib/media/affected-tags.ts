import type { Transaction } from 'kysely'
import { findMediaFootprint } from '@/db/queries/media-uses'
import type { DB } from '@/db/schema'
import { periodsOf } from '@/lib/articles/affected-tags'
import { tags } from '@/lib/cache/tags'
import { readSettings } from '@/lib/settings/read-settings'

/**
 * Every page, list and feed that is out of date when something of the library changes: all that show it, with the words and the
 * files that the library keeps for it.
 */
export async function tagsOfMedia(tx: Transaction<DB>, id: string): Promise<string[]> {
  const { timeZone } = await readSettings(tx)
  const shown = await findMediaFootprint(tx, id, timeZone)
  const periods = shown.days.flatMap(({ edition, at }) =>
    periodsOf(at, timeZone).map((period) => tags.archive(edition, period)),
  )
  return [
    tags.media(id),
    ...shown.articleIds.map(tags.article),
    ...shown.editions.flatMap((edition) => [tags.latest(edition), tags.feeds(edition)]),
    ...shown.sectionIds.map(tags.section),
    ...[...shown.authorIds, ...shown.portraitOf].map(tags.author),
    ...shown.tagIds.map(tags.tag),
    ...shown.pageIds.map(tags.page),
    ...new Set(periods),
  ]
}
