import type { SearchHit } from '@/db/queries/publication-search'

/** Where an answer goes on: after this hit, with ages counted from the same moment as on the first page. */
export type SearchCursor = { asOf: Date; after: SearchHit }

const shape = /^[0-9a-z]{1,9}-[\w-]{32}$/

/** A place in an answer as it stands in an address: the moment in milliseconds to the base of 36, then score and id in base64url. */
export function encodeSearchCursor({ asOf, after }: SearchCursor): string {
  const bytes = Buffer.alloc(24)
  bytes.writeDoubleBE(after.score, 0)
  bytes.write(after.articleId.replaceAll('-', ''), 8, 'hex')
  return `${asOf.getTime().toString(36)}-${bytes.toString('base64url')}`
}

/** @returns undefined for a text that `encodeSearchCursor` would not have written. */
export function parseSearchCursor(text: string): SearchCursor | undefined {
  if (!shape.test(text)) return undefined
  const dash = text.indexOf('-')
  const time = Number.parseInt(text.slice(0, dash), 36)
  const bytes = Buffer.from(text.slice(dash + 1), 'base64url')
  const score = bytes.readDoubleBE(0)
  // The last year that a database and `Date` both know well.
  if (!Number.isFinite(score) || time > Date.UTC(9999, 11, 31)) return undefined
  const hex = bytes.subarray(8).toString('hex')
  const articleId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  const cursor = { asOf: new Date(time), after: { score, articleId } }
  return encodeSearchCursor(cursor) === text ? cursor : undefined
}
