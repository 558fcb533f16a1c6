/**
 * What crawlers may fetch (RFC 9309): everything that readers may, but not the newsroom and not search results, of which there is
 * no end.
 * @param siteUrl without a slash at its end
 */
export function robotsText(siteUrl: string): string {
  const closed = ['/admin', '/api/', '/search', '/latn/search', '/arab/search', '/ru/search', '/en/search']
  const sitemaps = ['sitemap.xml', 'news-sitemap.xml'].map((file) => `Sitemap: ${siteUrl}/${file}`)
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', ...sitemaps, ''].join('\n')
}
