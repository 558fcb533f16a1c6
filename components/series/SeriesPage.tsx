import './series.css'
import { Feeds } from '@/components/lists/Feeds'
import { Story } from '@/components/site/Story'
import type { ArticleCard } from '@/lib/articles/published-article'
import { type SeriesLink, seriesPath } from '@/lib/series/series'
import type { EditionView } from '@/lib/settings/site-view'

type Props = { series: SeriesLink & { description: string }; parts: readonly ArticleCard[]; view: EditionView }

/** A series to be read from its first part on. */
export function SeriesPage({ series, parts, view }: Props) {
  const { messages } = view
  return (
    <>
      <header className="series-head">
        <p className="kicker">
          {messages.series}
          {parts.length > 0 && ` · ${messages.seriesSize(parts.length)}`}
        </p>
        <h1 className="hl">{series.name}</h1>
        {series.description !== '' && <p className="deck">{series.description}</p>}
        <Feeds path={seriesPath(series)} title={series.name} view={view} />
      </header>
      {parts.length === 0 && <p className="nothing">{messages.nothingYet}</p>}
      <ol className="series-parts">
        {parts.map((article, index) => (
          <li key={article.id}>
            <span className="series-number" aria-hidden="true">
              {index + 1}
            </span>
            <Story
              article={article}
              view={view}
              rank="row"
              level={2}
              picture="thumb"
              first={index === 0}
              standfirst
              kicker
            />
          </li>
        ))}
      </ol>
    </>
  )
}
