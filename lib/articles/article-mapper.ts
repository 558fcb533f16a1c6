import type { ArticleContentRow, ArticleRow } from '@/db/queries/articles'
import type { Body } from '@/lib/body/body'
import type { Article, ArticleContent, LeadPicture } from './article'

/** A row of `article` as the rest of the house knows it. */
export function toArticle(row: ArticleRow): Article {
  return {
    ...toContent(row),
    id: row.id,
    edition: row.edition,
    translationGroup: row.translationGroup,
    status: row.status,
    version: row.version,
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    scheduledFor: row.scheduledFor,
    scheduledZone: row.scheduledZone,
    boundVersion: row.boundVersion,
    deadline: row.deadline,
    assigneeIds: row.assigneeIds,
    withdrawnAt: row.withdrawnAt,
    createdBy: row.createdBy,
    savedBy: row.savedBy,
    savedAt: row.savedAt,
    changedSincePublished: row.publishedVersion !== null && row.publishedVersion !== row.version,
  }
}

/** What is written in an article: also the shape of a revision's snapshot. */
export function toContent(row: ArticleContentRow): ArticleContent {
  return {
    sectionId: row.sectionId,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    // `checkContent` lets nothing but a parsed body into the table.
    body: row.body as Body,
    lead: toLead(row),
    authorIds: row.authorIds,
    tagIds: row.tagIds,
  }
}

function toLead(row: ArticleContentRow): LeadPicture | null {
  if (row.leadMediaId === null) return null
  return { mediaId: row.leadMediaId, alt: row.leadAlt, caption: row.leadCaption, credit: row.leadCredit }
}

/** The way back: content as it is written into the table. */
export function toContentRow(content: ArticleContent): ArticleContentRow {
  return {
    sectionId: content.sectionId,
    slug: content.slug,
    headline: content.headline,
    standfirst: content.standfirst,
    body: content.body,
    leadMediaId: content.lead?.mediaId ?? null,
    leadAlt: content.lead?.alt ?? '',
    leadCaption: content.lead?.caption ?? '',
    leadCredit: content.lead?.credit ?? '',
    authorIds: [...content.authorIds],
    tagIds: [...content.tagIds],
  }
}

/** A snapshot is written from an `ArticleContent` and never changed: the database refuses it. */
export function toSnapshotContent(snapshot: unknown): ArticleContent {
  return snapshot as ArticleContent
}
