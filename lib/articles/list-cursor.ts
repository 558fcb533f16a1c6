import type { Cursor } from './published-article'

/** Nine digits reach to the year 5188, well within what the database and `Date` know. */
const shape = /^[0-9a-z]{1,9}-[\w-]{22}$/

/**
 * A place in a list as it stands in an address: the time in milliseconds to the base of 36, a dash, and the 16 bytes of the id in
 * base64url; 31 characters that need no escaping.
 */
export function encodeCursor({ at, id }: Cursor): string {
  return `${at.getTime().toString(36)}-${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}`
}

/** @returns undefined for a text that `encodeCursor` would not have written: one place has one address. */
export function parseCursor(text: string): Cursor | undefined {
  if (!shape.test(text)) return undefined
  const dash = text.indexOf('-')
  const time = Number.parseInt(text.slice(0, dash), 36)
  const hex = Buffer.from(text.slice(dash + 1), 'base64url').toString('hex')
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  const cursor = { at: new Date(time), id }
  return encodeCursor(cursor) === text ? cursor : undefined
}
