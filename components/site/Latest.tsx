import type { ArticleCard } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { groupByDay } from '@/lib/articles/group-by-day'
import { Moment } from './Moment'

type Props = { articles: readonly ArticleCard[]; view: EditionView }

/** The running list by the minute: the time of day beside each headline, and the day above the stories of that day. */
export function Latest({ articles, view }: Props) {
  const { dates, locale, messages } = view
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest">{messages.latest}</h2>
      {groupByDay(articles, dates.timeZone).map(({ date, items }) => (
        <div key={date.getTime()}>
          <h3 className="day">{dates.dayAndMonth(date)}</h3>
          <ol>
            {items.map((article) => (
              <li key={article.id}>
                <Moment date={article.firstPublishedAt} dates={dates} form="clock" />
                <a className="hl" href={editionPath(locale, article.path)}>
                  {article.headline}
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
