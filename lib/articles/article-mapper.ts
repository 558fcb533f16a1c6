import type { ArticleContentRow, ArticleRow } from '@/db/queries/articles'
import type { Body } from '@/lib/body/body'
import { type Article, type ArticleContent, type FoundSettings, foundOf, type LeadPicture, plainFound } from './article'

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
    found: toFound(row),
    relatedIds: row.relatedIds,
  }
}

/** @param row `found` is written by {@link toContentRow} and by nothing else */
export function toFound(row: { found: unknown; shareMediaId: string | null }): FoundSettings {
  return foundOf({ found: { ...(row.found as Partial<FoundSettings>), shareImageId: row.shareMediaId } })
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
    found: notPlain(content.found),
    shareMediaId: content.found.shareImageId,
    relatedIds: content.relatedIds === null ? null : [...content.relatedIds],
  }
}

/** The texts and marks that say something; the picture has a column of its own. */
function notPlain({ shareImageId: _shareImageId, ...found }: FoundSettings): Partial<FoundSettings> {
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => value !== plainFound[name as keyof FoundSettings]),
  )
}

/**
 * A snapshot is written from an `ArticleContent` and never changed: the database refuses it. The oldest were written before an article
 * could say how it is found.
 */
export function toSnapshotContent(snapshot: unknown): ArticleContent {
  const content = snapshot as Omit<ArticleContent, 'found' | 'relatedIds'> & Partial<ArticleContent>
  return { ...content, found: foundOf(content), relatedIds: content.relatedIds ?? null }
}
