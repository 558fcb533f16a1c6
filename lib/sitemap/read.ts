import { cacheLife, cacheTag } from 'next/cache'
import { listArchiveMonths, listArchiveYears } from '@/db/queries/archive-periods'
import {
  findLastChange,
  listNewsSitemapEntries,
  listSitemapEntries,
  type SitemapEntry,
} from '@/db/queries/publication-sitemap'
import { listPublicSeriesSlugs } from '@/db/queries/series'
import { tags } from '@/lib/cache/tags'
import { type Edition, editions, findLocale, type Locale, locales } from '@/lib/i18n/editions'
import { monthBounds } from '@/lib/kazakh/days'
import { readerQuery } from '@/lib/reader-query'
import { getConverter } from '@/lib/scripts/converters'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { seriesPath } from '@/lib/series/series'
import { getSite } from '@/lib/settings/read'
import { editionPath } from '@/lib/settings/site-view'
import { type NewsUrl, type SitemapUrl, writeNewsSitemap, writeSitemap, writeSitemapIndex } from './write-sitemap'

/**
 * The index of all sitemaps: for each edition in each of its scripts one for the fixed places, and one for each month in which it
 * published something. An old month's file does not change any more, and a month of a newsroom (1,600 articles a day would fill it)
 * stays below the 50,000 addresses that one file may hold.
 */
export async function getSitemapIndex(): Promise<string> {
  'use cache'
  cacheLife('reader')
  cacheTag(tags.sitemap(), tags.site())
  const sitemaps: { url: string; changedAt?: Date | undefined }[] = []
  for (const edition of editions) {
    const site = await getSite(edition)
    if (site.sections.length === 0) continue
    const months = await listMonths(edition, site.timeZone)
    for (const { segment } of locales.filter((locale) => locale.edition === edition)) {
      sitemaps.push({ url: `${site.url}/sitemap/${segment}.xml` })
      for (const { name, changedAt } of months)
        sitemaps.push({ url: `${site.url}/sitemap/${segment}-${name}.xml`, changedAt })
    }
  }
  return writeSitemapIndex(sitemaps)
}

const fileShape = /^(kk|kk-latn|kk-arab|ru|en)(?:-(\d{4})-(0[1-9]|1[0-2]))?\.xml$/

/**
 * One sitemap of the index.
 * @param file `kk-latn.xml` for the front page, sections, series and fixed pages, `kk-latn-2026-08.xml` for the articles of a month
 * @returns undefined for a name that is none.
 */
export async function getSitemap(file: string): Promise<string | undefined> {
  'use cache'
  cacheLife('reader')
  cacheTag(tags.sitemap(), tags.site())
  const [, segment = '', year, month] = fileShape.exec(file) ?? []
  const locale = findLocale(segment)
  if (locale === undefined) return undefined
  const { edition } = locale
  const site = await getSite(edition)
  if (year === undefined || month === undefined) {
    const series = await readerQuery([], (db) => listPublicSeriesSlugs(db, edition, 10_000))
    const paths = [
      '/',
      ...site.sections.map(({ slug }) => `/${slug}`),
      ...series.map((slug) => seriesPath({ slug })),
      ...site.pages.map(({ path }) => path),
    ]
    return writeSitemap(paths.map((path) => entryOf(locale, site.url, path, undefined)))
  }
  const period = monthBounds({ year: Number(year), month: Number(month) }, site.timeZone)
  const entries = await readerQuery([], (db) => listSitemapEntries(db, edition, period))
  return writeSitemap(entries.map((entry) => entryOf(locale, site.url, pathOf(entry), entry.publishedAt)))
}

/** The articles of the last two days in every edition and script, newest first, for search engines that show news. */
export async function getNewsSitemap(): Promise<string> {
  'use cache'
  cacheLife('reader')
  cacheTag(tags.sitemap(), tags.site())
  const now = new Date()
  const news = await Promise.all(locales.map((locale) => listNews(locale, now)))
  const newestFirst = news.flat().sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
  return writeNewsSitemap(newestFirst.slice(0, 1000))
}

async function listNews(locale: Locale, now: Date): Promise<NewsUrl[]> {
  const site = await getSite(locale.edition)
  const entries = await readerQuery([], (db) => listNewsSitemapEntries(db, locale.edition, now))
  const script = targetScriptOf(locale)
  const convert = script === undefined ? (text: string) => text : await getConverter(script)
  return entries.map((entry) => ({
    url: site.url + editionPath(locale, pathOf(entry)),
    publishedAt: entry.firstPublishedAt,
    headline: convert(entry.headline),
    // A code of ISO 639, which knows no scripts.
    language: locale.edition,
    publication: convert(site.name),
  }))
}

/** A page with its other scripts; each file names them all, the page itself included (Google's rule for pages in several languages). */
function entryOf(locale: Locale, siteUrl: string, path: string, changedAt: Date | undefined): SitemapUrl {
  const scripts: readonly Locale[] = locales.filter(({ edition }) => edition === locale.edition)
  const address = (of: Locale) => siteUrl + editionPath(of, path)
  const alternates = scripts.length > 1 ? scripts.map((script) => ({ lang: script.lang, url: address(script) })) : []
  return { url: address(locale), changedAt, alternates }
}

/** The months in which an edition published something, as `2026-08`, and when the newest change to one of their articles was made. */
async function listMonths(
  edition: Edition,
  timeZone: string,
): Promise<{ name: string; changedAt: Date | undefined }[]> {
  const years = await readerQuery([], (db) => listArchiveYears(db, edition, timeZone))
  const months = await Promise.all(
    years.map(async (year) => {
      const found = await readerQuery([], (db) => listArchiveMonths(db, edition, year, timeZone))
      return found.map((month) => ({ year, month }))
    }),
  )
  return Promise.all(
    months.flat().map(async ({ year, month }) => {
      const period = monthBounds({ year, month }, timeZone)
      const changedAt = await readerQuery(undefined, (db) => findLastChange(db, edition, period))
      return { name: `${year}-${String(month).padStart(2, '0')}`, changedAt }
    }),
  )
}

function pathOf({ sectionSlug, slug }: SitemapEntry): string {
  return `/${sectionSlug}/${slug}`
}
