import { listByIds } from '@/db/queries/publication-lists'
import { toArticleCard } from '@/lib/articles/card-mapper'
import { database } from '@/lib/database'
import type { Locale } from '@/lib/i18n/editions'
import { getConverter } from '@/lib/scripts/converters'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { getSite } from '@/lib/settings/read'
import { editionPath } from '@/lib/settings/site-view'
import { findHits } from './find-hits'
import { parseQuery } from './parse-query'
import { boundedQuery } from './query-limit'

/** What was typed, headlines that answer it, nothing about them, and their addresses: the format of OpenSearch Suggestions 1.1. */
export type Suggestions = [typed: string, headlines: string[], descriptions: string[], addresses: string[]]

const most = 6
/** One letter begins too many words to suggest any. */
const shortest = 2

/** Suggests articles whose words begin as what is being typed, in the script of the page. @param typed unchecked */
export async function suggest(locale: Locale, typed: string, db = database()): Promise<Suggestions> {
  const query = boundedQuery(typed)
  if (query.length < shortest) return [query, [], [], []]
  const { hits } = await findHits(db, {
    editions: [locale.edition],
    query: parseQuery(query),
    unfinished: true,
    limit: most,
    now: new Date(),
  })
  const order = hits.map((hit) => hit.articleId)
  const cards = (await listByIds(db, order)).sort(
    (one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId),
  )
  const script = targetScriptOf(locale)
  const convert = script === undefined ? (text: string) => text : await getConverter(script, db)
  const { url } = await getSite(locale.edition)
  const articles = cards.map(toArticleCard)
  return [
    query,
    articles.map(({ headline }) => convert(headline)),
    articles.map(() => ''),
    articles.map(({ path }) => url + editionPath(locale, path)),
  ]
}
