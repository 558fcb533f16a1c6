import { findLocale } from '@/lib/i18n/editions'
import { suggest } from '@/lib/search/suggest'

/** Suggestions while somebody types: for the script of readers' pages and for browsers that know the site as a search engine. */
export async function GET(request: Request, { params }: { params: Promise<{ edition: string }> }) {
  const locale = findLocale((await params).edition)
  if (locale === undefined) return new Response(null, { status: 404 })
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return new Response(JSON.stringify(await suggest(locale, typed)), {
    headers: {
      'content-type': 'application/x-suggestions+json; charset=utf-8',
      'cache-control': 'public, max-age=300',
    },
  })
}
