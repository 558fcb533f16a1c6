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
