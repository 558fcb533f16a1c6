import type { Database } from '@/db/client'
import { type ArticleListRow, listArticles } from '@/db/queries/article-list'
import type { SignedInUser } from '@/lib/auth/session'
import { listReadableArticles } from './open-article'

/** What somebody sees when they sit down at their desk: no more of each than fits one look. */
export type DeskOverview = {
  myDrafts: ArticleListRow[]
  inReview: ArticleListRow[]
  scheduled: ArticleListRow[]
  published: ArticleListRow[]
}

const limit = 6

/** What they are writing, what waits for review, what will come out, and what came out, as far as they may see it. */
export async function readDeskOverview(db: Database, user: SignedInUser): Promise<DeskOverview> {
  const inStatus = async (status: 'in_review' | 'scheduled' | 'published') =>
    (await listReadableArticles(db, user, { status }, { limit })).items
  const [myDrafts, inReview, scheduled, published] = await Promise.all([
    listArticles(db, { visibleTo: user.id, status: 'draft' }, { limit }),
    inStatus('in_review'),
    inStatus('scheduled'),
    inStatus('published'),
  ])
  return { myDrafts, inReview, scheduled, published }
}
