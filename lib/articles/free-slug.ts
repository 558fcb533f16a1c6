import type { Database } from '@/db/client'
import { listIntendedSlugs, listPublicSlugs } from '@/db/queries/slugs'
import type { Edition } from '@/db/schema'
import { newId } from '@/db/id'
import { numberedSlug, slugify } from '@/lib/kazakh/slug'
import { isReservedBelow } from '@/lib/slugs/reserved-slugs'

type Place = {
  edition: Edition
  sectionId: string
  /** The article that asks: its own slug is free for it. */
  articleId: string
}

/** How many numbers are tried after a slug before an unlikely one is made up. */
const tries = 40

/**
 * The slug itself if it is free, else the first free one of slug-2, slug-3 … One that another working copy means to take counts as
 * taken too, so that two writers are not led into each other's way.
 */
export async function findFreeSlug(db: Database, place: Place, slug: string): Promise<string> {
  const slugs = Array.from({ length: tries }, (_, index) => numberedSlug(slug, index + 1))
  const question = { ...place, slugs, exceptId: place.articleId }
  const [published, intended] = [await listPublicSlugs(db, question), await listIntendedSlugs(db, question)]
  const taken = new Set([...published, ...intended])
  return (
    slugs.find((candidate) => !taken.has(candidate) && !isReservedBelow(candidate)) ??
    `${numberedSlug(slug, tries)}-${newId().slice(-6)}`
  )
}

/** True when readers find another article, or a page of the site, at this slug. */
export async function isSlugTaken(db: Database, place: Place, slug: string): Promise<boolean> {
  if (isReservedBelow(slug)) return true
  const taken = await listPublicSlugs(db, { ...place, slugs: [slug], exceptId: place.articleId })
  return taken.length > 0
}

/** A free slug made from a headline; '' when the headline has no letter or digit that can stand in an address. */
export async function suggestSlug(db: Database, place: Place, headline: string): Promise<string> {
  const slug = slugify(headline)
  return slug === '' ? '' : findFreeSlug(db, place, slug)
}
