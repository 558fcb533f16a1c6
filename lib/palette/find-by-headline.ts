import type { Database } from '@/db/client'
import { type HeadlineRow, listArticlesByHeadline } from '@/db/queries/article-headlines'
import { ownOnly } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import { newsroomQueries } from '@/lib/search/newsroom-search'

/**
 * Working copies that an actor may read, by words of their headlines in any form and script, the last word unfinished; the last saved
 * first. Without a word: what was saved last.
 */
export async function findByHeadline(db: Database, actor: Actor, typed: string, limit: number): Promise<HeadlineRow[]> {
  const queries = newsroomQueries(typed, true)
  return listArticlesByHeadline(db, { visibleTo: ownOnly(actor), typed, queries }, limit)
}
