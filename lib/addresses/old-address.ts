import type { Database } from '@/db/client'
import { findPublication } from '@/db/queries/publications'
import { findPresentPath, listPathsTo, listRedirects, type RedirectRow } from '@/db/queries/redirects'
import { findSection, findSectionBySlug, type SectionRow } from '@/db/queries/sections'
import type { Edition } from '@/lib/i18n/editions'

/** What stands at an address of readers. Paths are without the prefix of the edition. */
export type AtAddress<Thing> = { kind: 'found'; found: Thing } | OldAddress

/** Where an address leads at which nothing stands any more. */
export type OldAddress =
  /** A path within the edition, or an address elsewhere: answer 308. What the answer depends on is named if it is an article. */
  | { kind: 'moved'; path: string; articleId?: string }
  /** Readers have seen it and shall not see it any more: answer 410. */
  | { kind: 'gone'; articleId?: string }
  | { kind: 'none' }

/**
 * Where an address leads at which nothing stands any more. An address that once worked leads to the thing that stood there last, in
 * one step however often the thing has moved, and says "gone" when the thing itself is. A section's old slugs hold for every article
 * in it, whatever the article's slug was at which time.
 */
export async function findOldAddress(db: Database, edition: Edition, path: string): Promise<OldAddress> {
  const [exact] = await listRedirects(db, edition, [path])
  if (exact !== undefined) return follow(db, exact)
  const [, sectionSlug, slug, ...rest] = path.split('/')
  if (sectionSlug === undefined || slug === undefined || rest.length > 0) return { kind: 'none' }

  const sections = await sectionsEverAt(db, edition, sectionSlug)
  for (const section of sections) {
    const article = await findPublication(db, edition, section.slug, slug)
    if (article !== undefined && section.slug !== sectionSlug) {
      return { kind: 'moved', path: `/${section.slug}/${slug}`, articleId: article.articleId }
    }
  }
  const [underOtherName] = await listRedirects(db, edition, await pathsUnderAllNames(db, edition, sections, slug))
  return underOtherName === undefined ? { kind: 'none' } : follow(db, underOtherName)
}

async function follow(db: Database, redirect: RedirectRow): Promise<OldAddress> {
  if (redirect.target === 'address') return { kind: 'moved', path: redirect.targetAddress }
  const present = await findPresentPath(db, redirect.target, redirect.targetId)
  const ofArticle = redirect.target === 'article' ? { articleId: redirect.targetId } : {}
  // What once stood before readers and does not now is gone, whether it was withdrawn or deleted.
  if (present === undefined || present === redirect.path) return { kind: 'gone', ...ofArticle }
  return { kind: 'moved', path: present, ...ofArticle }
}

/** The section that has this slug now, then the one that last had it before. */
async function sectionsEverAt(db: Database, edition: Edition, slug: string): Promise<SectionRow[]> {
  const present = await findSectionBySlug(db, slug)
  const [redirect] = await listRedirects(db, edition, [`/${slug}`])
  const past = redirect?.target === 'section' ? await findSection(db, redirect.targetId) : undefined
  return [present, past].filter((section) => section !== undefined)
}

/** An article may have changed its slug while its section had yet another name. */
async function pathsUnderAllNames(
  db: Database,
  edition: Edition,
  sections: readonly SectionRow[],
  slug: string,
): Promise<string[]> {
  const names = await Promise.all(
    sections.map(async (section) => {
      const old = await listPathsTo(db, section.id)
      return [`/${section.slug}`, ...old.filter((address) => address.edition === edition).map(({ path }) => path)]
    }),
  )
  return names.flat().map((name) => `${name}/${slug}`)
}
