import type { Database } from '@/db/client'
import { findPublication } from '@/db/queries/publications'
import { findPresentPath, listRedirects, type RedirectRow } from '@/db/queries/redirects'
import type { Edition } from '@/lib/i18n/editions'

/** What stands at an address of readers. Paths are without the prefix of the edition. */
export type AtAddress<Thing> =
  | { kind: 'found'; found: Thing }
  /** A path within the edition, or an address elsewhere. */
  | { kind: 'moved'; path: string }
  | { kind: 'gone' }
  | { kind: 'none' }

/**
 * Where an address leads at which nothing stands any more. An address that once worked leads to the thing that stood there, and
 * says "gone" when the thing itself is; an article is also found by the old address of its section.
 */
export async function findOldAddress(
  db: Database,
  edition: Edition,
  path: string,
): Promise<Exclude<AtAddress<never>, { kind: 'found' }>> {
  const [exact] = await listRedirects(db, edition, [path])
  if (exact !== undefined) return follow(db, exact)
  const [, section, slug, ...rest] = path.split('/')
  if (section === undefined || slug === undefined || rest.length > 0) return { kind: 'none' }
  const [ofSection] = await listRedirects(db, edition, [`/${section}`])
  if (ofSection?.target !== 'section') return { kind: 'none' }
  const present = await findPresentPath(db, 'section', ofSection.targetId)
  if (present === undefined) return { kind: 'none' }
  const article = await findPublication(db, edition, present.slice(1), slug)
  if (article !== undefined) return { kind: 'moved', path: `${present}/${slug}` }
  const [inPresent] = await listRedirects(db, edition, [`${present}/${slug}`])
  return inPresent === undefined ? { kind: 'none' } : follow(db, inPresent)
}

async function follow(
  db: Database,
  redirect: RedirectRow,
): Promise<{ kind: 'moved'; path: string } | { kind: 'gone' }> {
  if (redirect.target === 'address') return { kind: 'moved', path: redirect.targetAddress }
  const present = await findPresentPath(db, redirect.target, redirect.targetId)
  return present === undefined || present === redirect.path ? { kind: 'gone' } : { kind: 'moved', path: present }
}
