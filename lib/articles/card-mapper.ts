import type { PublicationCard } from '@/db/queries/publication-cards'
import { toPictureView } from '@/lib/media/media-mapper'
import { inEdition } from '@/lib/settings/site-settings'
import type { ArticleCard, ArticleList, PictureView } from './published-article'

/** A row of a list as a page shows it, in the language of its edition. */
export function toArticleCard(row: PublicationCard): ArticleCard {
  const { edition, section } = row
  return {
    id: row.articleId,
    edition,
    path: `/${section.slug}/${row.slug}`,
    section: { id: section.id, slug: section.slug, name: inEdition(section.names, edition) },
    headline: row.headline,
    standfirst: row.standfirst,
    authors: row.authors.map(({ id, slug, names }) => ({ id, slug, name: inEdition(names, edition) })),
    picture: toLeadPicture(row.lead),
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
  }
}

/**
 * Rows as a page of a list. One row more than the page holds is asked for, and its presence tells that there is a next page.
 * @param size how many entries a page holds
 */
export function toArticleList(rows: readonly PublicationCard[], size: number): ArticleList {
  const items = rows.slice(0, size).map(toArticleCard)
  const last = items.at(-1)
  return rows.length > size && last !== undefined
    ? { items, next: { at: last.firstPublishedAt, id: last.id } }
    : { items }
}

function toLeadPicture(lead: PublicationCard['lead']): PictureView | null {
  if (lead === null) return null
  return toPictureView(lead, { alt: lead.leadAlt, caption: lead.leadCaption, credit: lead.leadCredit })
}
