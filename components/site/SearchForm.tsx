import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { longestQuery } from '@/lib/search/query-limit'

type Props = { view: EditionView; query?: string }

/** The search field: a plain form that works without script. */
export function SearchForm({ view, query = '' }: Props) {
  const { locale, messages } = view
  return (
    <search>
      <form className="search-form" action={editionPath(locale, '/search')}>
        <label htmlFor="q">{messages.searchLabel}</label>
        <div>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={longestQuery}
            placeholder={messages.searchHint}
            enterKeyHint="search"
          />
          <button>{messages.searchButton}</button>
        </div>
      </form>
    </search>
  )
}
