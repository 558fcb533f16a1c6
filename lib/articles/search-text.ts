import { plainText } from '@/lib/body/read-body'
import type { ArticleContent } from './article'

/** Lower-cased here and not by the server: in a database with a C locale `lower('ҚАЗАҚ')` does nothing. */
export function searchFold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** What of an article can be searched, by weight. */
export function searchTextOf({ headline, standfirst, body }: ArticleContent) {
  return { headline: searchFold(headline), standfirst: searchFold(standfirst), body: searchFold(plainText(body)) }
}
