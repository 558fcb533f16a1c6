import type { ArticleCard, SectionLink } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Story } from '@/components/site/Story'

/** One story by itself; one large and the others small beside it; up to three of one size side by side. */
export type BandForm = 'alone' | 'led' | 'abreast'

type Props = { section: SectionLink; articles: readonly ArticleCard[]; form: BandForm; view: EditionView }

/** A section on the front page: its name in the margin, its stories beside it. */
export function SectionBand({ section, articles, form, view }: Props) {
  const heading = `band-${section.slug}`
  const href = editionPath(view.locale, `/${section.slug}`)
  return (
    <section className={`band ${form}`} aria-labelledby={heading}>
      <header>
        <h2 className="band-title" id={heading}>
          <a href={href}>{section.name}</a>
        </h2>
        <a className="more" href={href} aria-label={`${view.messages.wholeSection}: ${section.name}`}>
          {view.messages.wholeSection}
        </a>
      </header>
      {form === 'abreast' ? <Abreast articles={articles} view={view} /> : <Led articles={articles} view={view} />}
    </section>
  )
}

type StoriesProps = { articles: readonly ArticleCard[]; view: EditionView }

function Led({ articles: [feature, ...others], view }: StoriesProps) {
  if (feature === undefined) return null
  return (
    <>
      <Story article={feature} view={view} rank="feature" level={3} picture="feature" standfirst />
      {others.length > 0 && (
        <div className="others">
          {others.map((article) => (
            <Story
              key={article.id}
              article={article}
              view={view}
              rank="row"
              level={3}
              picture="thumb"
              standfirst={others.length < 3}
            />
          ))}
        </div>
      )}
    </>
  )
}

function Abreast({ articles, view }: StoriesProps) {
  return (
    <div className="cards compact">
      {articles.slice(0, 3).map((article, index) => (
        <Story
          key={article.id}
          article={article}
          view={view}
          rank={index === 0 ? 'head' : 'card'}
          level={3}
          picture={index === 0 ? 'feature' : 'card'}
          standfirst
        />
      ))}
    </div>
  )
}
