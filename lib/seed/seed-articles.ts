import type { Database } from '@/db/client'
import { findAuthorBySlug, insertAuthor } from '@/db/queries/authors'
import { type BulkPublication, insertPublicationsInBulk, refreshStatistics } from '@/db/queries/bulk-publications'
import { listMedia } from '@/db/queries/media-list'
import { findSectionBySlug, insertSection } from '@/db/queries/sections'
import { findTagBySlug, insertTag } from '@/db/queries/tags'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { slugify } from '@/lib/kazakh/slug'
import { indexSettledPublications } from '@/lib/search/index-articles'
import { composeArticle, type SeedArticle, seedAuthors, seedId } from './compose-article'
import { seedSections } from './seed-sections'

type Options = {
  articles: number
  seed: number
  now: Date
  /** Called after every batch. */
  onProgress?: (written: number) => void
}

const batchSize = 500
/** Batches under way at once: while the database writes one, the next is made up. */
const lanes = 3

/**
 * Fills a database with made-up articles, to see how the site does with many. Sections, tags and authors that are there already under
 * the same slug are used. The same seed makes the same articles: those that are there from an earlier call are passed over.
 * @returns how many were new
 */
export async function seedArticles(db: Database, { articles, seed, now, onProgress }: Options): Promise<number> {
  const ids = await ensureSurroundings(db)
  // Dates count back from the beginning of a day, so that two calls on one day give the same ones.
  const before = new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000)
  let next = 0
  let written = 0
  let added = 0
  const lane = async () => {
    while (next < articles) {
      const first = next
      next = Math.min(articles, first + batchSize)
      const count = next - first
      const batch = Array.from({ length: count }, (_, index) =>
        toRow(composeArticle(seed, first + index, before), ids, first + index),
      )
      const fresh = await change(db, async ({ tx }) => {
        const count = await insertPublicationsInBulk(tx, batch)
        if (count > 0)
          await indexSettledPublications(
            tx,
            batch.map(({ id }) => id),
          )
        return count
      })
      added += fresh
      written += count
      onProgress?.(written)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  await change(db, async ({ expires }) => expires([tags.site()]))
  // The planner must know of the new rows before the first reader comes.
  await refreshStatistics(db)
  return added
}

type Surroundings = {
  sections: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
  authors: ReadonlyMap<string, string>
  pictures: readonly { id: string; alt: string }[]
}

/** Makes the sections, tags and authors that are not there yet. */
async function ensureSurroundings(db: Database): Promise<Surroundings> {
  return change(db, async ({ tx }) => {
    const sections = new Map<string, string>()
    const tagIds = new Map<string, string>()
    const authors = new Map<string, string>()
    for (const { slug, name, tags: names } of seedSections) {
      const present = await findSectionBySlug(tx, slug)
      const id = present?.id ?? seedId(`section:${slug}`)
      if (present === undefined) await insertSection(tx, id, { slug, names: { kk: name }, descriptions: {} })
      sections.set(slug, id)
      for (const tagName of names) tagIds.set(tagName, await ensureTag(tx, tagName))
    }
    for (const name of seedAuthors) authors.set(name, await ensureAuthor(tx, name))
    const pictures = (await listMedia(tx, { kinds: ['picture'] }, { limit: 50 })).filter(({ alt }) => alt !== '')
    return { sections, tags: tagIds, authors, pictures }
  })
}

async function ensureTag(db: Database, name: string): Promise<string> {
  const slug = slugify(name)
  const present = await findTagBySlug(db, 'kk', slug)
  if (present !== undefined) return present.id
  const id = seedId(`tag:${slug}`)
  await insertTag(db, { id, edition: 'kk', slug, name })
  return id
}

async function ensureAuthor(db: Database, name: string): Promise<string> {
  const slug = slugify(name)
  const present = await findAuthorBySlug(db, slug)
  if (present !== undefined) return present.id
  const id = seedId(`author:${slug}`)
  await insertAuthor(db, id, { slug, names: { kk: name }, biographies: {}, photoId: null, userId: null })
  return id
}

function toRow(article: SeedArticle, ids: Surroundings, number: number): BulkPublication {
  const picture = ids.pictures[number % Math.max(1, ids.pictures.length)]
  return {
    id: article.id,
    revision_id: article.revisionId,
    edition: 'kk',
    section_id: idOf(ids.sections, article.section.slug),
    slug: article.slug,
    headline: article.headline,
    standfirst: article.standfirst,
    body: article.body,
    lead_media_id: picture?.id ?? null,
    lead_alt: picture?.alt ?? '',
    author_ids: article.authors.map((name) => idOf(ids.authors, name)),
    tag_ids: article.tags.map((name) => idOf(ids.tags, name)),
    published_at: article.publishedAt.toISOString(),
    reading_minutes: article.readingMinutes,
  }
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`Nothing is known under the name ${name}`)
  return id
}
