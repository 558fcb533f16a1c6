import type { Database } from '@/db/client'
import { listByIds } from '@/db/queries/publication-lists'
import { type Edition, editions, localeOf } from '@/lib/i18n/editions'
import { findHits } from './find-hits'
import { parseQuery } from './parse-query'
import { boundedQuery } from './query-limit'

type Request = { query: string; limit: number; edition: Edition | 'all' }

/** The `search` command: `id<TAB>path<TAB>title` a line, best first. */
export async function searchLines(db: Database, { query, limit, edition }: Request): Promise<string> {
  const { hits } = await findHits(db, {
    editions: edition === 'all' ? editions : [edition],
    query: parseQuery(boundedQuery(query)),
    limit,
    now: new Date(),
  })
  const cards = await listByIds(
    db,
    hits.map((hit) => hit.articleId),
  )
  const byId = new Map(cards.map((card) => [card.articleId, card]))
  return hits
    .flatMap((hit) => byId.get(hit.articleId) ?? [])
    .map(({ articleId, edition, section, slug, headline }) => {
      const path = `${localeOf(edition).prefix}/${section.slug}/${slug}`
      return `${articleId}\t${path}\t${headline.replaceAll(/\s+/gu, ' ')}\n`
    })
    .join('')
}
