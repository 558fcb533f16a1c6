import { localeOf } from '@/lib/i18n/editions'
import { openSearchResponse } from '@/lib/seo/open-search'

export const dynamic = 'error'

export async function GET(): Promise<Response> {
  return openSearchResponse(localeOf('kk'))
}
