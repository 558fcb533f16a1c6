import type { Database } from '@/db/client'
import { listReadableArticles } from '@/lib/articles/open-article'
import type { ArticleStatus } from '@/lib/articles/article'
import type { Actor } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'

/** An article that may be linked with another as its translation or its original. */
export type LinkCandidate = { id: string; headline: string; status: ArticleStatus }

const SHOWN = 8

/** Articles of an edition that this person may read, by words of their headlines; the last saved first. */
export async function findCandidates(
  db: Database,
  actor: Actor,
  { edition, query }: { edition: Edition; query: string },
): Promise<LinkCandidate[]> {
  const { items } = await listReadableArticles(db, actor, { edition, query }, { limit: SHOWN })
  return items.map(({ id, headline, status }) => ({ id, headline, status }))
}
