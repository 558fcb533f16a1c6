import './lists.css'
import { longestQuery } from '@/lib/search/query-limit'
import type { FoundArticle, SearchResult } from '@/lib/search/read'
import { type SearchRequest, searchPath } from '@/lib/search/search-request'
import type { TextPiece } from '@/lib/search/highlight'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { localeOf } from '@/lib/i18n/editions'
import { Moment } from '@/components/site/Moment'
import { Photo } from '@/components/site/Photo'
import { SearchForm } from '@/components/site/SearchForm'

type Props = { result: SearchResult; request: SearchRequest; view: EditionView }

/** The search field, and below it what was found, with the words that were looked for marked. */
export function SearchPage({ result, request, view }: Props) {
  const { messages, site, locale } = view
  const found = result.kind === 'found' && result.found.length > 0
  return (
    <>
      <header className="search-head">
        <h1 className="hl">{messages.search}</h1>
        <SearchForm view={view} request={request} />
        <output>{summary(result, request, view)}</output>
        <Correction result={result} request={request} view={view} />
      </header>
      {found && (
        <ol className="results">
          {result.found.map((entry) => (
            <Result key={entry.article.id} entry={entry} view={view} />
          ))}
        </ol>
      )}
      {found && result.next !== undefined && (
        <nav className="paging">
          <a rel="next" href={editionPath(locale, searchPath(asked(result, request), { before: result.next }))}>
            {messages.searchMore}
          </a>
        </nav>
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
function summary(result: SearchResult, { query }: SearchRequest, { messages }: EditionView): string {
  switch (result.kind) {
    case 'empty':
      return ''
    case 'too-long':
      return messages.searchTooLong(longestQuery)
    case 'found': {
      const count = result.found.length
      if (result.correction?.applied === true) return messages.searchedInstead(query, result.correction.query)
      if (count === 0) return messages.foundNone(query)
      return result.next === undefined ? messages.found(count, query) : messages.foundMany(count, query)
    }
  }
}

/** Further pages are of what was looked for in the end. */
function asked(result: SearchResult, request: SearchRequest): SearchRequest {
  const correction = result.kind === 'found' && result.correction?.applied === true ? result.correction : undefined
  return correction === undefined ? request : { ...request, query: correction.query }
}

function Correction({ result, request, view }: Props) {
  if (result.kind !== 'found' || result.correction === undefined || result.correction.applied) return null
  const { query } = result.correction
  return (
    <p>
      <a href={editionPath(view.locale, searchPath(request, { query }))}>{view.messages.didYouMean(query)}</a>
    </p>
  )
}

function Result({ entry: { article, headline, text }, view }: { entry: FoundArticle; view: EditionView }) {
  const locale = article.edition === view.locale.edition ? view.locale : localeOf(article.edition)
  return (
    <li className="story row" {...(locale === view.locale ? {} : { lang: locale.lang, dir: locale.dir })}>
      {article.picture !== null && <Photo picture={article.picture} slot="thumb" alt="" />}
      <div>
        <p className="kicker">
          <a href={editionPath(locale, `/${article.section.slug}`)}>{article.section.name}</a>
        </p>
        <h2 className="hl">
          <a href={editionPath(locale, article.path)}>
            <Highlighted pieces={headline} />
          </a>
        </h2>
        <p className="deck">
          <Highlighted pieces={text} />
        </p>
        <p className="meta" lang={view.locale.lang}>
          <Moment date={article.firstPublishedAt} dates={view.dates} />
        </p>
      </div>
    </li>
  )
}

function Highlighted({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text))
}
