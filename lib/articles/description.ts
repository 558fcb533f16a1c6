import { plainText } from '@/lib/body/read-body'
import { excerpt } from '@/lib/kazakh/sentences'
import type { PublishedArticle } from './published-article'

/** What search engines and messengers show of a description at most. */
const room = 200

/** What an article is about, for whoever does not read it here: its standfirst, or its first sentences where it has none. */
export function descriptionOf({ standfirst, body }: Pick<PublishedArticle, 'standfirst' | 'body'>): string {
  return standfirst === '' ? excerpt(plainText(body), room) : standfirst
}
