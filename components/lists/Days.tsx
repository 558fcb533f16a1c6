import type { ArticleCard } from '@/lib/articles/published-article'
import { groupByDay } from '@/lib/articles/group-by-day'
import { Story } from '@/components/site/Story'
import type { EditionView } from '@/lib/settings/site-view'

type Props = {
  articles: readonly ArticleCard[]
  view: EditionView
  /** Names the section of each article, where they are of several. */
  kicker?: boolean
}

/** Articles day by day: the day in the margin, its stories beside it. */
export function Days({ articles, view, kicker = false }: Props) {
  return groupByDay(articles, view.dates.timeZone).map(({ date, items }) => (
    <section key={date.getTime()} className="day-of-list">
      <h2>{view.dates.day(date)}</h2>
      <div>
        {items.map((article) => (
          <Story
            key={article.id}
            article={article}
            view={view}
            rank="row"
            level={3}
            picture="thumb"
            standfirst
            clock
            kicker={kicker}
          />
        ))}
      </div>
    </section>
  ))
}
