import type { ArticleRow } from '@/db/queries/articles'

/** An article that waits for no time. */
export const noSchedule = { scheduledFor: null, scheduledZone: null, scheduledRevisionId: null }

/** An article of which no text is approved. */
export const noApproval = { approvedRevisionId: null, approvedBy: null, approvedAt: null }

/** What an article is once its schedule is called off. */
export function statusWithoutSchedule(
  article: Pick<ArticleRow, 'withdrawnAt' | 'approvedRevisionId'>,
): 'draft' | 'approved' | 'withdrawn' {
  if (article.approvedRevisionId !== null) return 'approved'
  return article.withdrawnAt === null ? 'draft' : 'withdrawn'
}
