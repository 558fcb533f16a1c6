/**
 * What crawlers may fetch (RFC 9309): everything that readers may, but not the newsroom. Answers of the search name the search as
 * their canonical address, which a crawler learns only if it may fetch them.
 * @param siteUrl without a slash at its end
 */
export function robotsText(siteUrl: string): string {
  const closed = ['/admin', '/api/']
  const sitemaps = ['sitemap.xml', 'news-sitemap.xml'].map((file) => `Sitemap: ${siteUrl}/${file}`)
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', ...sitemaps, ''].join('\n')
}
