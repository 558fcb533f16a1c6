import type { Database } from '@/db/client'
import { listTags, type TagRow } from '@/db/queries/tags'
import { editions } from '@/lib/i18n/editions'

const mostOfEach = 8

/** Tags of every edition whose names hold what was typed, by name; the first ones while nothing is. */
export async function findTagsByName(db: Database, query: string): Promise<Pick<TagRow, 'id' | 'name' | 'edition'>[]> {
  const found = await Promise.all(editions.map((edition) => listTags(db, edition, { query, limit: mostOfEach })))
  return found.flat().map(({ id, name, edition }) => ({ id, name, edition }))
}
