import { escapeMarkup } from '@/lib/markup/escape-markup'

/** A page that search engines may know of. Addresses are absolute. */
export type SitemapUrl = {
  url: string
  changedAt?: Date | undefined
  /** The same page in other languages, itself included. */
  alternates?: readonly { lang: string; url: string }[]
}

export type NewsUrl = { url: string; publishedAt: Date; headline: string; language: string; publication: string }

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap by the protocol of sitemaps.org, with Google's extension for pages in several languages. */
export function writeSitemap(urls: readonly SitemapUrl[]): string {
  return `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.map(urlElement).join('')}</urlset>\n`
}

/** The list of sitemaps, each with the time of its last change. */
export function writeSitemapIndex(sitemaps: readonly { url: string; changedAt?: Date | undefined }[]): string {
  const entries = sitemaps.map(
    ({ url, changedAt }) => `<sitemap>${element('loc', url)}${lastmod(changedAt)}</sitemap>\n`,
  )
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`
}

/** Google's news sitemap: articles of the last two days, at most 1,000. */
export function writeNewsSitemap(urls: readonly NewsUrl[]): string {
  const entries = urls.map(
    (news) =>
      `<url>${element('loc', news.url)}<news:news><news:publication>${element('news:name', news.publication)}${element('news:language', news.language)}</news:publication>` +
      `${element('news:publication_date', news.publishedAt.toISOString())}${element('news:title', news.headline)}</news:news></url>\n`,
  )
  return `${declaration}<urlset xmlns="${namespace}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('')}</urlset>\n`
}

function urlElement({ url, changedAt, alternates = [] }: SitemapUrl): string {
  const links = alternates.map(
    (alternate) =>
      `<xhtml:link rel="alternate" hreflang="${escapeMarkup(alternate.lang)}" href="${escapeMarkup(alternate.url)}"/>`,
  )
  return `<url>${element('loc', url)}${lastmod(changedAt)}${links.join('')}</url>\n`
}

function lastmod(changedAt: Date | undefined): string {
  return changedAt === undefined ? '' : element('lastmod', changedAt.toISOString())
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}
