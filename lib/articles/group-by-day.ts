import { dayKey } from '@/lib/kazakh/days'
import type { ArticleCard } from './published-article'

/** The articles of one day; `date` is the moment of the first of them. */
export type DayOfArticles = { date: Date; items: ArticleCard[] }

/**
 * Parts a list, newest first, by the day on which each article was first published.
 * @param timeZone the publication's: a day begins at its midnight
 */
export function groupByDay(articles: readonly ArticleCard[], timeZone: string): DayOfArticles[] {
  const days: (DayOfArticles & { key: string })[] = []
  for (const article of articles) {
    const { year, month, day } = dayKey(article.firstPublishedAt, timeZone)
    const key = `${year}-${month}-${day}`
    const current = days.at(-1)
    if (current?.key === key) current.items.push(article)
    else days.push({ key, date: article.firstPublishedAt, items: [article] })
  }
  return days.map(({ date, items }) => ({ date, items }))
}
