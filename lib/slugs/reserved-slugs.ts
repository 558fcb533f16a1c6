/**
 * Words that stand for something else where a section's slug stands: the first segment of an address. They come from the list of
 * addresses that the site promises; words that it may need one day are kept free with them.
 */
const newsroom = 'admin api auth health media static assets public next well-known cdn'
const readersPages = 'tag tags series author authors archive search page pages before amp print preview'
const machines = 'feed feeds rss atom sitemap news-sitemap robots opensearch manifest favicon icon'
const editionsAndScripts = 'kk ru en latn arab cyrl kk-latn kk-arab kk-cyrl'

const reserved = new Set([newsroom, readersPages, machines, editionsAndScripts].flatMap((words) => words.split(' ')))

/** True for a slug that no section may have. */
export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug)
}

/** Words that may not follow `/tag/`, `/series/`, `/author/` or `/page/`, nor a section: `before` goes on with a list. */
export function isReservedBelow(slug: string): boolean {
  return slug === 'before'
}
