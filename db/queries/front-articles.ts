import { type Kysely, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { DB, Edition } from '@/db/schema'

/** An article as the arranging of a front needs it: what readers see of it, or the working copy where they see nothing. */
export type FrontArticleRow = {
  id: string
  edition: Edition
  headline: string
  section: { id: string; names: EditionTexts }
  /** Null while it is not public. */
  firstPublishedAt: Date | null
}

/** These articles, public or not, in no order. */
export async function listFrontArticles(db: Kysely<DB>, ids: readonly string[]): Promise<FrontArticleRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('article as a')
    .leftJoin('publication as p', 'p.article_id', 'a.id')
    .innerJoin('section as s', (join) =>
      join.on('s.id', '=', (eb) => eb.fn.coalesce(eb.ref('p.section_id'), eb.ref('a.section_id'))),
    )
    .select((eb) => [
      'a.id',
      eb.fn.coalesce('p.edition', 'a.edition').as('edition'),
      eb.fn.coalesce('p.headline', 'a.headline').as('headline'),
      sql<FrontArticleRow['section']>`json_build_object('id', s.id, 'names', s.names)`.as('section'),
      'p.first_published_at as firstPublishedAt',
    ])
    .where('a.id', 'in', ids)
    .execute()
}
