import type { Metadata } from 'next'
import { connection } from 'next/server'
import { SearchPage } from '@/components/lists/SearchPage'
import { PageFrame } from '@/components/site/PageFrame'
import { searchArticles } from '@/lib/search/read'
import { pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/search'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ edition }, { q }] = await Promise.all([params, searchParams])
  const view = await getEditionView(localeOfSegment(edition))
  const title = typeof q === 'string' && q.trim() !== '' ? view.messages.searchTitle(q.trim()) : view.messages.search
  return pageMetadata(view, { title, path: '/search', unlisted: true })
}

export default async function Page({ params, searchParams }: Props) {
  await connection()
  const [{ edition: segment }, { q }] = await Promise.all([params, searchParams])
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const result = await searchArticles(edition, q)
  return (
    <PageFrame
      kind="search-page"
      view={view}
      path={result.kind === 'empty' ? '/search' : `/search?q=${encodeURIComponent(result.query)}`}
      translations={await getFrontPages(edition)}
    >
      <SearchPage result={result} view={view} />
    </PageFrame>
  )
}
