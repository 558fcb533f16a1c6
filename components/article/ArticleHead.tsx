import type { PublishedArticle } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** The section, the headline and the standfirst. */
export function ArticleHead({ article, view }: { article: PublishedArticle; view: EditionView }) {
  return (
    <header>
      <p className="kicker">
        <a href={editionPath(view.locale, `/${article.section.slug}`)}>{article.section.name}</a>
      </p>
      <h1 className="hl">{article.headline}</h1>
      {article.standfirst !== '' && <p className="standfirst">{article.standfirst}</p>}
    </header>
  )
}
