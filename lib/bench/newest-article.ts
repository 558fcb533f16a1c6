import type { Database } from '@/db/client'

/** An article with a picture if there is one, as most articles are: its address and those of the lists that it stands in. */
export type ArticleAddresses = { id: string; path: string; section: string; author: string; tag: string | undefined }

export async function newestArticle(db: Database): Promise<ArticleAddresses> {
  const row = await db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .innerJoin('publication_author as pa', 'pa.article_id', 'p.article_id')
    .innerJoin('author as a', 'a.id', 'pa.author_id')
    .leftJoin('publication_tag as pt', 'pt.article_id', 'p.article_id')
    .leftJoin('tag as t', 't.id', 'pt.tag_id')
    .select(['p.article_id as id', 'p.slug', 's.slug as section', 'a.slug as author', 't.slug as tag'])
    .where('p.edition', '=', 'kk')
    .orderBy((order) => order.case().when('p.lead_media_id', 'is not', null).then(0).else(1).end())
    .orderBy('p.first_published_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    path: `/${row.section}/${row.slug}`,
    section: `/${row.section}`,
    author: `/author/${row.author}`,
    tag: row.tag === null ? undefined : `/tag/${row.tag}`,
  }
}
