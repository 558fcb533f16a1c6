import type { Database } from '@/db/client'
import { listAuthorsByIds } from '@/db/queries/authors'
import { findSection } from '@/db/queries/sections'
import { listTagsByIds, listTagsBySlugs } from '@/db/queries/tags'
import type { ArticleContent } from '@/lib/articles/article'
import type { Edition } from '@/lib/i18n/editions'

/**
 * What of an article stands in another edition too: the section and the authors that have a name in it, the tags with the same
 * address, and the lead picture with its credit. The words stay behind: they are what is to be translated.
 */
export async function carryOver(
  db: Database,
  { sectionId, authorIds, tagIds, lead }: ArticleContent,
  edition: Edition,
): Promise<Partial<ArticleContent>> {
  const [section, authors, tags] = await Promise.all([
    findSection(db, sectionId),
    listAuthorsByIds(db, authorIds),
    listTagsByIds(db, tagIds),
  ])
  const slugs = tagIds.flatMap((id) => tags.filter((tag) => tag.id === id).map(({ slug }) => slug))
  const there = await listTagsBySlugs(db, edition, slugs)
  const named = new Set(authors.filter(({ names }) => Boolean(names[edition])).map(({ id }) => id))
  const byline = authorIds.filter((id) => named.has(id))
  return {
    ...(section?.names[edition] && { sectionId }),
    ...(byline.length > 0 && { authorIds: byline }),
    tagIds: slugs.flatMap((slug) => there.filter((tag) => tag.slug === slug).map(({ id }) => id)),
    lead: lead === null ? null : { ...lead, alt: '', caption: '' },
  }
}
