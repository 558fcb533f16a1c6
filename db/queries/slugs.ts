import type { Kysely } from 'kysely'
import type { DB, Edition } from '@/db/schema'

type SlugQuestion = { edition: Edition; sectionId: string; slugs: readonly string[]; exceptId: string }

/** Which of these slugs are taken before readers by other articles of a section. */
export async function listPublicSlugs(
  db: Kysely<DB>,
  { edition, sectionId, slugs, exceptId }: SlugQuestion,
): Promise<string[]> {
  const rows = await db
    .selectFrom('publication')
    .select('slug')
    .where('edition', '=', edition)
    .where('section_id', '=', sectionId)
    .where('slug', 'in', slugs)
    .where('article_id', '!=', exceptId)
    .execute()
  return rows.map((row) => row.slug)
}

/** Which of these slugs other working copies of a section mean to take. */
export async function listIntendedSlugs(
  db: Kysely<DB>,
  { edition, sectionId, slugs, exceptId }: SlugQuestion,
): Promise<string[]> {
  const rows = await db
    .selectFrom('article')
    .select('slug')
    .where('edition', '=', edition)
    .where('section_id', '=', sectionId)
    .where('slug', '<>', '')
    .where('slug', 'in', slugs)
    .where('id', '!=', exceptId)
    .where('status', '<>', 'withdrawn')
    .where('trashed_at', 'is', null)
    .execute()
  return rows.map((row) => row.slug)
}
