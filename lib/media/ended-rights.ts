import type { Database } from '@/db/client'
import { listMediaByIds } from '@/db/queries/media'
import type { ArticleContent } from '@/lib/articles/article'
import { mediaIdsOf } from '@/lib/body/read-body'

/**
 * What an article shows although it may not be shown on a day any more.
 * @param day 2026-08-05, in the publication's time zone
 * @returns the names of the files, in the order of the text
 */
export async function findEndedRights(
  db: Database,
  { lead, body }: Pick<ArticleContent, 'lead' | 'body'>,
  day: string,
): Promise<string[]> {
  const ids = [...new Set([...(lead === null ? [] : [lead.mediaId]), ...mediaIdsOf(body)])]
  const rows = await listMediaByIds(db, ids)
  const ended = new Map(
    rows.flatMap((row) => (row.rights_until !== null && row.rights_until < day ? [[row.id, row.file_name]] : [])),
  )
  return ids.flatMap((id) => ended.get(id) ?? [])
}
