import type { Database } from '@/db/client'
import { findTag, listTags, type TagRow } from '@/db/queries/tags'
import type { Edition } from '@/lib/i18n/editions'

export type Tag = TagRow

const pageSize = 50

export type TagPage = {
  tags: Tag[]
  /** The id to ask for the next page after, or undefined on the last one. */
  after: string | undefined
}

/**
 * A page of the tags of an edition, by name.
 * @param query what their names hold; empty for all
 * @param after the id of the last tag of the page before; one that is gone gives the first page
 */
export async function readTags(
  db: Database,
  edition: Edition,
  { query, after }: { query: string; after: string | undefined },
): Promise<TagPage> {
  const last = after === undefined ? undefined : await findTag(db, after)
  const rows = await listTags(db, edition, { query, limit: pageSize + 1, ...(last !== undefined && { after: last }) })
  const tags = rows.slice(0, pageSize)
  return { tags, after: rows.length > pageSize ? tags.at(-1)?.id : undefined }
}

export async function readTag(db: Database, id: string): Promise<Tag | undefined> {
  return findTag(db, id)
}
