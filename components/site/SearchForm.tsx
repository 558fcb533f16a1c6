import { longestQuery } from '@/lib/search/query-limit'
import type { SearchRequest } from '@/lib/search/search-request'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = {
  view: EditionView
  /** What was asked, on the page of the search itself: there the search can be narrowed. */
  request?: SearchRequest
}

/** The search field: a plain form that works without script. */
export function SearchForm({ view, request }: Props) {
  const { locale, messages } = view
  return (
    <form
      className="search-form"
      role="search"
      action={editionPath(locale, '/search')}
      data-suggest={editionPath(locale, '/search/suggest.json')}
    >
      <label htmlFor="q">{messages.searchLabel}</label>
      <div>
        <input
          id="q"
          name="q"
          type="search"
          dir="auto"
          defaultValue={request?.query ?? ''}
          maxLength={longestQuery}
          placeholder={messages.searchHint}
          enterKeyHint="search"
        />
        <button>{messages.searchButton}</button>
      </div>
      {request !== undefined && <Narrowing view={view} request={request} />}
    </form>
  )
}

function Narrowing({ view, request }: { view: EditionView; request: SearchRequest }) {
  const { messages, site } = view
  const { fields, everywhere } = request
  return (
    <details className="search-fields" open={Object.keys(fields).length > 0 || everywhere}>
      <summary>{messages.searchNarrow}</summary>
      <p>
        <label>
          {messages.searchSection}
          <select name="section" defaultValue={fields.section ?? ''}>
            <option value="">{messages.searchAllSections}</option>
            {site.sections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {messages.searchFrom}
          <input name="from" type="date" defaultValue={fields.from} />
        </label>
        <label>
          {messages.searchTo}
          <input name="to" type="date" defaultValue={fields.to} />
        </label>
        <label className="choice">
          <input name="in" type="checkbox" value="all" defaultChecked={everywhere} />
          {messages.searchEverywhere}
        </label>
      </p>
      {fields.author !== undefined && <input name="author" type="hidden" value={fields.author} />}
      {fields.tag !== undefined && <input name="tag" type="hidden" value={fields.tag} />}
    </details>
  )
}
