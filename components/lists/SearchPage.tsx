import './lists.css'
import type { ArticleCard } from '@/lib/articles/published-article'
import { highlight } from '@/lib/search/highlight'
import { longestQuery } from '@/lib/search/query-limit'
import type { SearchResult } from '@/lib/search/read'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Moment } from '@/components/site/Moment'
import { Photo } from '@/components/site/Photo'
import { SearchForm } from '@/components/site/SearchForm'

type Props = { result: SearchResult; view: EditionView }

/** The search field, and below it what was found, with the words that were looked for marked. */
export function SearchPage({ result, view }: Props) {
  const { messages, site, locale } = view
  const found = result.kind === 'found' && result.articles.length > 0
  return (
    <>
      <header className="search-head">
        <h1 className="hl">{messages.search}</h1>
        <SearchForm view={view} query={result.kind === 'empty' ? '' : result.query} />
        <output>{summary(result, view)}</output>
      </header>
      {found && (
        <ol className="results">
          {result.articles.map((article) => (
            <Result key={article.id} article={article} query={result.query} view={view} />
          ))}
        </ol>
      )}
      {!found && (
        <div className="ways">
          {result.kind === 'found' && <p>{messages.foundNoneHint}</p>}
          {site.sections.map(({ slug, name }) => (
            <a key={slug} href={editionPath(locale, `/${slug}`)}>
              {name}
            </a>
          ))}
        </div>
      )}
    </>
  )
}

/** What the search came to, in a sentence; it is also read out when the page opens. */
export function summary(result: SearchResult, { messages }: EditionView): string {
  switch (result.kind) {
    case 'empty':
      return ''
    case 'too-long':
      return messages.searchTooLong(longestQuery)
    case 'found': {
      const count = result.articles.length
      if (count === 0) return messages.foundNone(result.query)
      return result.more ? messages.foundMany(count, result.query) : messages.found(count, result.query)
    }
  }
}

function Result({ article, query, view }: { article: ArticleCard; query: string; view: EditionView }) {
  return (
    <li className="story row">
      {article.picture !== null && <Photo picture={article.picture} slot="thumb" alt="" />}
      <div>
        <p className="kicker">
          <a href={editionPath(view.locale, `/${article.section.slug}`)}>{article.section.name}</a>
        </p>
        <h2 className="hl">
          <a href={editionPath(view.locale, article.path)}>
            <Highlighted text={article.headline} query={query} />
          </a>
        </h2>
        <p className="deck">
          <Highlighted text={article.standfirst} query={query} />
        </p>
        <p className="meta">
          <Moment date={article.firstPublishedAt} dates={view.dates} />
        </p>
      </div>
    </li>
  )
}

function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map(({ text: piece, matched }, index) =>
    matched ? <mark key={index}>{piece}</mark> : piece,
  )
}
