import type { ArticleCard } from '@/lib/articles/published-article'
import type { ReaderMessages } from '@/lib/i18n/reader-messages'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Latest } from './Latest'
import { SearchForm } from './SearchForm'

export type ProblemCode = 400 | 404 | 410 | 500 | 503

type Props = {
  code: ProblemCode
  view: EditionView
  latest: readonly ArticleCard[]
}

/** A page that says what is not there, and helps on: the search, the sections, the newest stories. */
export function Problem({ code, view, latest }: Props) {
  const { locale, site, messages } = view
  const { title, text } = wordsOf(code, messages)
  return (
    <>
      <div className="problem-words">
        <p className="problem-code">{code}</p>
        <h1 className="hl">{title}</h1>
        <p className="deck">{text}</p>
        {code < 500 && (
          <>
            <SearchForm view={view} />
            <ul>
              {site.sections.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={editionPath(locale, `/${slug}`)}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a className="more" href={editionPath(locale, '/')}>
            {messages.home}
          </a>
        </p>
      </div>
      {latest.length > 0 && <Latest articles={latest} view={view} />}
    </>
  )
}

/** The words for a status, for the page and for its title. */
export function wordsOf(code: ProblemCode, messages: ReaderMessages): { title: string; text: string } {
  switch (code) {
    case 400:
      return { title: messages.badRequestTitle, text: messages.badRequestText }
    case 404:
      return { title: messages.notFoundTitle, text: messages.notFoundText }
    case 410:
      return { title: messages.goneTitle, text: messages.goneText }
    case 500:
      return { title: messages.errorTitle, text: messages.errorText }
    case 503:
      return { title: messages.awayTitle, text: messages.awayText }
  }
}
