import type { PublicFootprint } from '@/db/queries/publication-writes'
import { tags } from '@/lib/cache/tags'
import { dayKey } from '@/lib/kazakh/days'

/** An old address that leads to the article: a stored answer for it names the address that the article had. */
type OldAddress = { edition: PublicFootprint['edition']; path: string }

/**
 * Everything that is out of date when what readers see of an article changes: its page, its addresses, and all lists, feeds and
 * sitemaps that it is or was in.
 * @param before what readers saw; undefined when they saw nothing. @param after likewise.
 * @param timeZone the publication's, by which the archive counts days
 */
export function tagsOf(
  before: PublicFootprint | undefined,
  after: PublicFootprint | undefined,
  oldAddresses: readonly OldAddress[],
  timeZone: string,
): string[] {
  const found = [before, after].flatMap((footprint) => (footprint === undefined ? [] : tagsOfOne(footprint, timeZone)))
  return [...new Set([...found, ...oldAddresses.map(({ edition, path }) => tags.address(edition, path))])]
}

function tagsOfOne(footprint: PublicFootprint, timeZone: string): string[] {
  const { articleId, edition, sectionId, authorIds, tagIds, seriesId, translationIds, firstPublishedAt } = footprint
  return [
    tags.article(articleId),
    tags.address(edition, pathOf(footprint)),
    tags.latest(edition),
    tags.section(sectionId),
    ...authorIds.map(tags.author),
    ...tagIds.map(tags.tag),
    ...(seriesId === null ? [] : [tags.series(seriesId)]),
    ...periodsOf(firstPublishedAt, timeZone).map((period) => tags.archive(edition, period)),
    tags.feeds(edition),
    tags.sitemap(),
    // Their pages link to this one as their translation.
    ...translationIds.map(tags.article),
  ]
}

/** The public path of an article, without the prefix of its edition: /sayasat/slug */
export function pathOf({ sectionSlug, slug }: { sectionSlug: string; slug: string }): string {
  return `/${sectionSlug}/${slug}`
}

/** The year, the month and the day of the archive that an instant falls in: '2026', '2026-08', '2026-08-05'. */
export function periodsOf(date: Date, timeZone: string): [year: string, month: string, day: string] {
  const { year, month, day } = dayKey(date, timeZone)
  const two = (value: number) => String(value).padStart(2, '0')
  return [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`]
}
