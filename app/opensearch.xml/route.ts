import { openSearchDescription } from '@/lib/seo/open-search'
import { getSite } from '@/lib/settings/read'

export const dynamic = 'error'

export async function GET(): Promise<Response> {
  return new Response(openSearchDescription(await getSite('kk')), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
