import type { LinkedAuthor, PictureRow, PublicationCard } from '@/db/queries/publication-cards'
import type { PublicationRow } from '@/db/queries/publications'
import type { Edition } from '@/db/schema'
import type { Body } from '@/lib/body/body'
import type { PictureVariant } from '@/lib/media/media'
import { toPictureView } from '@/lib/media/media-mapper'
import { inEdition } from '@/lib/settings/site-settings'
import { pathOf } from './affected-tags'
import type { ArticleCard, ArticleList, AuthorLink, PictureView, PublishedArticle } from './published-article'

/** A row of a list as a card shows it. */
export function toArticleCard(row: PublicationCard): ArticleCard {
  const { edition, section } = row
  return {
    id: row.articleId,
    edition,
    path: pathOf({ sectionSlug: section.slug, slug: row.slug }),
    section: { id: section.id, slug: section.slug, name: inEdition(section.names, edition) },
    headline: row.headline,
    standfirst: row.standfirst,
    authors: row.authors.map((author) => toAuthorLink(author, edition)),
    picture: toLeadPicture(row.lead),
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
  }
}

/**
 * One page of a list.
 * @param rows one more than `limit` were asked for, so that it shows whether there is a next page
 */
export function toArticleList(rows: readonly PublicationCard[], limit: number): ArticleList {
  const items = rows.slice(0, limit).map(toArticleCard)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items }
  return { items, next: { at: last.firstPublishedAt, id: last.id } }
}

/**
 * An article as its page shows it.
 * @param pictures rows of the library for the pictures that the body names
 * @param translations the same article in other editions
 */
export function toPublishedArticle(
  row: PublicationRow,
  pictures: readonly PictureRow[],
  translations: readonly { edition: Edition; sectionSlug: string; slug: string }[],
): PublishedArticle {
  return {
    ...toArticleCard(row),
    // Only a parsed body is ever published.
    body: row.body as Body,
    tags: row.tags,
    readingMinutes: row.readingMinutes,
    publishedAt: row.publishedAt,
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, toBodyPicture(picture)])),
    translations: translations.map((other) => ({ edition: other.edition, path: pathOf(other) })),
  }
}

function toAuthorLink(author: LinkedAuthor, edition: Edition): AuthorLink {
  return { id: author.id, slug: author.slug, name: inEdition(author.names, edition) }
}

function toLeadPicture(lead: PublicationCard['lead']): PictureView | null {
  if (lead === null) return null
  return toPictureView(toLibraryPicture(lead), {
    alt: lead.leadAlt,
    caption: lead.leadCaption,
    credit: lead.leadCredit,
  })
}

/** The words of a picture inside a body stand in the body; those of the library are what an empty one falls back to. */
function toBodyPicture(picture: PictureRow): PictureView {
  return toPictureView(toLibraryPicture(picture), { alt: '', caption: '', credit: '' })
}

function toLibraryPicture({ id, width, height, color, variants, caption, credit }: PictureRow) {
  // Written by `storePicture` and by nothing else.
  return { id, width, height, color, variants: variants as PictureVariant[], caption, credit }
}
