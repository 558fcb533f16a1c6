import { webManifest } from '@/lib/seo/web-manifest'
import { getSite } from '@/lib/settings/read'

export const dynamic = 'error'

export async function GET(): Promise<Response> {
  return new Response(webManifest(await getSite('kk')), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
