import type { Database } from '@/db/client'
import { findPublication, type PublicationRow } from '@/db/queries/publications'
import { findPresentPath, listPathsTo, listRedirects, type RedirectRow } from '@/db/queries/redirects'
import { findSection, findSectionBySlug, type SectionRow } from '@/db/queries/sections'
import type { Edition } from '@/db/schema'

/** What stands at an address. Paths are without the prefix of the edition. */
export type Address =
  | { kind: 'article'; publication: PublicationRow }
  /** It stands elsewhere now: answer 308. `articleId` is what the answer depends on, if it is an article. */
  | { kind: 'moved'; path: string; articleId?: string }
  /** Readers have seen it and shall not see it any more: answer 410. */
  | { kind: 'withdrawn'; articleId?: string }
  | { kind: 'unknown' }

const unknown: Address = { kind: 'unknown' }

/**
 * Finds the article that stands, or once stood, at an address. What stands there now wins over what once did; the last thing that
 * did wins over earlier ones. A section's old slugs hold for every article in it, whatever the article's slug was at which time.
 */
export async function findAddress(db: Database, edition: Edition, sectionSlug: string, slug: string): Promise<Address> {
  const publication = await findPublication(db, edition, sectionSlug, slug)
  if (publication !== undefined) return { kind: 'article', publication }

  const sections = await sectionsEverAt(db, edition, sectionSlug)
  for (const section of sections) {
    if (section.slug === sectionSlug) continue
    const renamed = await findPublication(db, edition, section.slug, slug)
    if (renamed !== undefined) {
      return { kind: 'moved', path: `/${section.slug}/${slug}`, articleId: renamed.articleId }
    }
  }
  const asked = `/${sectionSlug}/${slug}`
  const others = await pathsOfOldNames(db, edition, sections, slug)
  const redirects = await listRedirects(db, edition, [asked, ...others])
  const redirect = redirects.find(({ path }) => path === asked) ?? redirects[0]
  return redirect === undefined ? unknown : follow(db, redirect)
}

/** What an old address that is not an article's leads to: `/sayasat`, `/tag/…`, `/author/…`, `/page/…`, an imported permalink. */
export async function findMoved(
  db: Database,
  edition: Edition,
  path: string,
): Promise<Exclude<Address, { kind: 'article' }>> {
  const [redirect] = await listRedirects(db, edition, [path])
  return redirect === undefined ? { kind: 'unknown' } : follow(db, redirect)
}

async function follow(db: Database, redirect: RedirectRow): Promise<Exclude<Address, { kind: 'article' }>> {
  if (redirect.target === 'address') return { kind: 'moved', path: redirect.targetAddress }
  const path = await findPresentPath(db, redirect.target, redirect.targetId)
  const ofArticle = redirect.target === 'article' ? { articleId: redirect.targetId } : {}
  // A thing that once stood before readers and is gone now, whether withdrawn or deleted, is gone for good.
  return path === undefined ? { kind: 'withdrawn', ...ofArticle } : { kind: 'moved', path, ...ofArticle }
}

/** The section that has this slug now, then the one that last had it before. */
async function sectionsEverAt(db: Database, edition: Edition, slug: string): Promise<SectionRow[]> {
  const present = await findSectionBySlug(db, slug)
  const [redirect] = await listRedirects(db, edition, [`/${slug}`])
  const past = redirect?.target === 'section' ? await findSection(db, redirect.targetId) : undefined
  return [present, past].filter((section) => section !== undefined)
}

/** An article may have changed its slug while its section had yet another name. */
async function pathsOfOldNames(
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
