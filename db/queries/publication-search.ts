import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'
import type { PublicationCard } from './publication-cards'
import { listByIds } from './publication-lists'

/** Only so many of the newest finds are weighed: a word that stands in every article must not cost the reading of them all. */
const rankedAtMost = 500

/**
 * Searches headline, standfirst and body; words in the headline weigh most. The query is what a person types: words, "phrases",
 * -without.
 * @param query lower-cased by the caller as the stored texts are: a server's own idea of lower case may not know Kazakh letters.
 * @returns at most `limit`, best first.
 */
export async function searchPublications(
  db: Kysely<DB>,
  edition: Edition,
  query: string,
  limit: number,
): Promise<PublicationCard[]> {
  const { rows } = await sql<{ article_id: string }>`
    select article_id
    from (
      select article_id, first_published_at, search
      from publication
      where edition = ${edition} and search @@ websearch_to_tsquery('simple', ${query})
      order by first_published_at desc, article_id desc
      limit ${rankedAtMost}
    ) found
    order by
      ts_rank_cd(search, websearch_to_tsquery('simple', ${query})) desc, first_published_at desc, article_id desc
    limit ${limit}`.execute(db)
  const order = rows.map((row) => row.article_id)
  const cards = await listByIds(db, order)
  return cards.sort((one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId))
}
