import type { ArticleRow } from '@/db/queries/articles'

/** An article that waits for no time. */
export const noSchedule = { scheduledFor: null, scheduledZone: null, scheduledRevisionId: null }

/** What an article is once its schedule is called off. */
export function statusWithoutSchedule(article: Pick<ArticleRow, 'withdrawnAt'>): 'draft' | 'withdrawn' {
  return article.withdrawnAt === null ? 'draft' : 'withdrawn'
}
