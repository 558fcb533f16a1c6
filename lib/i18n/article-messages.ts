import type { ArticleStatus } from '@/lib/articles/article'
import type { Edition } from './editions'
import { articlesEn } from './messages/articles-en'
import { articlesKk } from './messages/articles-kk'
import { articlesRu } from './messages/articles-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type ArticleMessages = Record<keyof typeof articlesKk, string>

const messages: Record<Edition, ArticleMessages> = { kk: articlesKk, ru: articlesRu, en: articlesEn }

/** The words of the article screens in a language of the newsroom. */
export function articleMessages(language: Edition): ArticleMessages {
  return messages[language]
}

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
