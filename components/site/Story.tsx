import type { ArticleCard } from '@/lib/articles/published-article'
import type { PictureSlot } from '@/lib/media/picture-slots'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Moment } from './Moment'
import { Photo } from './Photo'

type Props = {
  article: ArticleCard
  view: EditionView
  /** The rank on the page, which the style sheet turns into size and arrangement. */
  rank: 'lead' | 'feature' | 'head' | 'card' | 'row' | 'line'
  /** The level of the headline in the outline of the page. */
  level: 2 | 3
  /** Left out: no picture. */
  picture?: PictureSlot
  first?: boolean
  standfirst?: boolean
  /** Left out where the section is plain from the place. */
  kicker?: boolean
  authors?: boolean
  /** The time of day alone, where the day stands above. */
  clock?: boolean
}

/** An article in a list. The headline's link covers the whole of it, so that there is one link to an article and not three. */
export function Story({
  article,
  view,
  rank,
  level,
  picture,
  first = false,
  standfirst = false,
  kicker = false,
  authors = false,
  clock = false,
}: Props) {
  const Headline = `h${level}` as const
  const names = article.authors.map((author) => author.name).join(', ')
  return (
    <article className={`story ${rank}`}>
      {picture !== undefined && article.picture !== null && (
        <Photo picture={article.picture} slot={picture} alt="" first={first} />
      )}
      <div>
        {kicker && (
          <p className="kicker">
            <a href={editionPath(view.locale, `/${article.section.slug}`)}>{article.section.name}</a>
          </p>
        )}
        <Headline className="hl">
          <a href={editionPath(view.locale, article.path)}>{article.headline}</a>
        </Headline>
        {standfirst && article.standfirst !== '' && <p className="deck">{article.standfirst}</p>}
        <p className="meta">
          {authors && names !== '' && <span>{names}</span>}
          <Moment
            date={article.firstPublishedAt}
            dates={view.dates}
            form={clock ? 'clock' : 'day-and-clock'}
            asAge={!clock}
          />
        </p>
      </div>
    </article>
  )
}
