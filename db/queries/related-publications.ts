import { type Kysely, sql } from 'kysely'
import type { DB } from '@/db/schema'
import type { PublicationCard } from './publication-cards'
import { listByIds } from './publication-lists'

/** How far back each tag and the section are looked through: a tag on half of all articles says little and must cost little. */
const newestOfEach = 50

/**
 * Articles to read next: those that share the most tags with this one first, newer before older, then the newest of its section.
 * @returns at most `limit`, best first.
 */
export async function listRelated(db: Kysely<DB>, articleId: string, limit: number): Promise<PublicationCard[]> {
  const { rows } = await sql<{ article_id: string }>`
    with this as (select * from publication where article_id = ${articleId}),
    candidate as (
      select other.article_id, other.first_published_at, 1 as shared
      from publication_tag mine
      cross join lateral (
        select article_id, first_published_at from publication_tag
        where tag_id = mine.tag_id and article_id <> ${articleId}
        order by first_published_at desc, article_id desc limit ${newestOfEach}
      ) other
      where mine.article_id = ${articleId}
      union all
      select other.article_id, other.first_published_at, 0
      from this
      cross join lateral (
        select article_id, first_published_at from publication
        where section_id = this.section_id and edition = this.edition and article_id <> ${articleId}
        order by first_published_at desc, article_id desc limit ${newestOfEach}
      ) other
    )
    select article_id from candidate
    group by article_id, first_published_at
    order by sum(shared) desc, first_published_at desc, article_id desc
    limit ${limit}`.execute(db)
  const order = rows.map((row) => row.article_id)
  const cards = await listByIds(db, order)
  return cards.sort((one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId))
}
