import { type Kysely, sql, type Transaction } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { DB, Edition } from '@/db/schema'

export type SectionRow = {
  id: string
  slug: string
  names: EditionTexts
  descriptions: EditionTexts
  position: number
}

export type SectionValues = Omit<SectionRow, 'id' | 'position'>

/** All sections in their order. A publication has a dozen, so choosing those of an edition is the caller's. */
export async function listSectionRows(db: Kysely<DB>): Promise<SectionRow[]> {
  return selectSections(db).orderBy('position').orderBy('slug').execute()
}

export async function findSection(db: Kysely<DB>, id: string): Promise<SectionRow | undefined> {
  return selectSections(db).where('id', '=', id).executeTakeFirst()
}

export async function findSectionBySlug(db: Kysely<DB>, slug: string): Promise<SectionRow | undefined> {
  return selectSections(db).where('slug', '=', slug).executeTakeFirst()
}

/** Holds a section still until the transaction ends, so that two articles cannot take one slug in it at the same time. */
export async function lockSection(tx: Transaction<DB>, id: string): Promise<SectionRow | undefined> {
  return selectSections(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

/** Inserts a section after all others. */
export async function insertSection(db: Kysely<DB>, id: string, values: SectionValues): Promise<void> {
  await db
    .insertInto('section')
    .values({ id, ...toColumns(values), position: sql<number>`(select coalesce(max(position), 0) + 1 from section)` })
    .execute()
}

export async function updateSection(db: Kysely<DB>, id: string, values: SectionValues): Promise<void> {
  await db
    .updateTable('section')
    .set({ ...toColumns(values), updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

/** @param ids sections in their new order; one that is not named keeps its position. */
export async function updateSectionOrder(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  await sql`
    update section set position = wanted.position
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, position)
    where section.id = wanted.id`.execute(db)
}

export async function deleteSection(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('section').where('id', '=', id).execute()
}

/** How many articles, public or not, stand in a section. */
export async function countSectionUses(db: Kysely<DB>, id: string): Promise<number> {
  const { rows } = await sql<{ uses: number }>`
    select count(*) as uses from (
      select id from article where section_id = ${id}
      union select article_id from publication where section_id = ${id}
    ) used`.execute(db)
  return rows[0]?.uses ?? 0
}

/** The editions in which readers find articles in a section. */
export async function listEditionsOfSection(db: Kysely<DB>, id: string): Promise<Edition[]> {
  const { rows } = await sql<{ edition: Edition }>`
    select every.edition from unnest(enum_range(null::edition)) as every (edition)
    where exists (select from publication p where p.section_id = ${id} and p.edition = every.edition)`.execute(db)
  return rows.map((row) => row.edition)
}

function selectSections(db: Kysely<DB>) {
  return db
    .selectFrom('section')
    .select((eb) => [
      'id',
      'slug',
      eb.ref('names').$castTo<EditionTexts>().as('names'),
      eb.ref('descriptions').$castTo<EditionTexts>().as('descriptions'),
      'position',
    ])
}

function toColumns({ slug, names, descriptions }: SectionValues) {
  return { slug, names: JSON.stringify(names), descriptions: JSON.stringify(descriptions) }
}
