import type { ArticleCard, SectionLink } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Story } from '@/components/site/Story'

type Props = { section: SectionLink; articles: readonly ArticleCard[]; view: EditionView }

/** A section on the front page: its name in the margin, one story large, the others small beside it. */
export function SectionBand({ section, articles, view }: Props) {
  const [feature, ...others] = articles
  if (feature === undefined) return null
  const heading = `band-${section.slug}`
  const href = editionPath(view.locale, `/${section.slug}`)
  return (
    <section className={others.length === 0 ? 'band alone' : 'band'} aria-labelledby={heading}>
      <header>
        <h2 className="band-title" id={heading}>
          <a href={href}>{section.name}</a>
        </h2>
        <a className="more" href={href} aria-label={view.messages.inSection(section.name)}>
          {view.messages.wholeSection}
        </a>
      </header>
      <Story article={feature} view={view} rank="feature" level={3} picture="feature" standfirst />
      {others.length > 0 && (
        <div className={others.length === 1 ? 'others one' : 'others'}>
          {others.map((article) => (
            <Story
              key={article.id}
              article={article}
              view={view}
              rank={others.length === 1 ? 'card' : 'row'}
              level={3}
              picture={others.length === 1 ? 'card' : 'thumb'}
              standfirst={others.length === 1}
            />
          ))}
        </div>
      )}
    </section>
  )
}
