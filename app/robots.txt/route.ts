import { getSite } from '@/lib/settings/read'
import { robotsText } from '@/lib/seo/robots-text'

export const dynamic = 'error'

export async function GET(): Promise<Response> {
  const { url } = await getSite('kk')
  return new Response(robotsText(url), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
