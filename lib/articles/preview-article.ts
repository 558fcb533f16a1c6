import type { Database } from '@/db/client'
import { listAuthorsByIds } from '@/db/queries/authors'
import { listPictures, listTranslations, type PublicationRow } from '@/db/queries/publications'
import { listPicked, proposeRelated } from '@/db/queries/related-publications'
import { findSection } from '@/db/queries/sections'
import { listTagsByIds } from '@/db/queries/tags'
import type { Actor } from '@/lib/auth/permissions'
import { mediaIdsOf, readingMinutes } from '@/lib/body/read-body'
import { notFound, type Refusal } from '@/lib/command-result'
import { type Article, relatedLimit } from './article'
import { toArticleCard } from './card-mapper'
import { openArticle } from './open-article'
import { toPublishedArticle } from './publication-mapper'
import type { ArticleCard, PublishedArticle } from './published-article'

/** An article as if it were published, and what readers would be offered after it. */
export type Preview = { article: PublishedArticle; related: ArticleCard[] }

/**
 * The working copy of an article in the shape that readers' pages take, as if it were published this moment.
 * @param now what stands for the time of publication of an article that has none
 */
export async function previewArticle(
  db: Database,
  actor: Actor,
  id: string,
  now: Date = new Date(),
): Promise<({ ok: true } & Preview) | Refusal> {
  const opened = await openArticle(db, actor, id)
  if (!opened.ok) return opened
  const preview = await previewOf(db, opened.article, now)
  return preview === undefined ? notFound : { ok: true, ...preview }
}

/** The same for an article that the caller may show; undefined when its section is gone. */
export async function previewOf(db: Database, article: Article, now: Date): Promise<Preview | undefined> {
  const { id, translationGroup } = article
  const [row, translations, pictures, related] = await Promise.all([
    asPublication(db, article, now),
    listTranslations(db, { articleId: id, translationGroup }),
    listPictures(db, mediaIdsOf(article.body)),
    relatedTo(db, article),
  ])
  return row && { article: toPublishedArticle(row, pictures, translations), related: related.map(toArticleCard) }
}

/** What somebody chose by hand, as far as readers see it; where nothing is left of that, what the house would choose. */
async function relatedTo(db: Database, { id, edition, relatedIds }: Article) {
  const picked = relatedIds === null ? [] : await listPicked(db, { id, edition, relatedIds }, relatedLimit)
  return picked.length > 0 ? picked : proposeRelated(db, id, relatedLimit)
}

/** The row that publishing would make of it. */
async function asPublication(db: Database, article: Article, now: Date): Promise<PublicationRow | undefined> {
  const { lead, edition, authorIds, tagIds } = article
  const [section, authors, tags, [picture]] = await Promise.all([
    findSection(db, article.sectionId),
    listAuthorsByIds(db, authorIds),
    listTagsByIds(db, tagIds),
    listPictures(db, lead === null ? [] : [lead.mediaId]),
  ])
  return (
    section && {
      articleId: article.id,
      edition,
      translationGroup: article.translationGroup,
      slug: article.slug,
      headline: article.headline,
      standfirst: article.standfirst,
      body: article.body,
      readingMinutes: readingMinutes(article.body),
      firstPublishedAt: article.firstPublishedAt ?? article.scheduledFor ?? now,
      updatedAt: article.updatedAt,
      publishedAt: now,
      found: article.found,
      shareMediaId: article.found.shareImageId,
      section,
      authors: inOrder(authors, authorIds),
      tags: inOrder(tags, tagIds),
      lead:
        lead === null || picture === undefined
          ? null
          : { ...picture, leadAlt: lead.alt, leadCaption: lead.caption, leadCredit: lead.credit },
    }
  )
}

function inOrder<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  return ids.flatMap((id) => rows.filter((row) => row.id === id))
}
