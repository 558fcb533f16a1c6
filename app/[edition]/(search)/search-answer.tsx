import type { Metadata } from 'next'
import { connection } from 'next/server'
import { SearchPage } from '@/components/lists/SearchPage'
import { PageFrame } from '@/components/site/PageFrame'
import { searchArticles } from '@/lib/search/read'
import { parseSearchRequest, searchPath } from '@/lib/search/search-request'
import { pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Parameters = Record<string, string | string[] | undefined>

/**
 * The head of an answer. Every question has the search itself as its canonical address, so that no search engine lists answers.
 * @param older true for a page after the first
 */
export async function searchMetadata(segment: string, parameters: Parameters, older = false): Promise<Metadata> {
  const view = await getEditionView(localeOfSegment(segment))
  const request = parseSearchRequest(parameters)
  const { query } = request
  const title = query === '' ? view.messages.search : view.messages.searchTitle(query)
  const asked = searchPath(request).slice('/search'.length)
  const feeds = { path: '/search', query: asked, title: view.messages.feedOf(title) }
  const description = view.messages.searchDescription
  return pageMetadata(view, { title, description, path: '/search', unlisted: older, ...(asked !== '' && { feeds }) })
}

/** A page of an answer: the first, or the one after a cursor. */
export async function SearchAnswer({
  segment,
  parameters,
  cursor,
}: {
  segment: string
  parameters: Parameters
  cursor?: string
}) {
  await connection()
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const request = parseSearchRequest(parameters)
  const result = await searchArticles(edition, request, cursor)
  return (
    <PageFrame kind="search-page" view={view} path={searchPath(request)} translations={await getFrontPages(edition)}>
      <SearchPage result={result} request={request} view={view} />
    </PageFrame>
  )
}
