import type { Database } from '@/db/client'
import { listReadableArticles } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import type { ChoosableArticle } from '@/lib/found/found-desk'
import type { Edition } from '@/lib/i18n/editions'

const articlesFound = 10

/** Articles of an edition that may become parts of a series, drafts too, by words in any form; the last saved while nothing is typed. */
export async function findSeriesArticles(
  db: Database,
  actor: Actor,
  { edition, query }: { edition: Edition; query: string },
): Promise<ChoosableArticle[]> {
  const { items } = await listReadableArticles(db, actor, { edition, query }, { limit: articlesFound })
  return items
    .filter(({ headline }) => headline !== '')
    .map(({ id, headline, status }) => ({ id, headline, public: status === 'published' }))
}
