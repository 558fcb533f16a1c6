import type { ArticleStatus } from '@/lib/articles/article'
import type { ArticleMessages } from './article-messages'

const statusKeys = {
  draft: 'statusDraft',
  in_review: 'statusInReview',
  approved: 'statusApproved',
  scheduled: 'statusScheduled',
  published: 'statusPublished',
  withdrawn: 'statusWithdrawn',
} as const satisfies Record<ArticleStatus, keyof ArticleMessages>

/** A status in words. */
export function sayStatus(status: ArticleStatus, messages: ArticleMessages): string {
  return messages[statusKeys[status]]
}
