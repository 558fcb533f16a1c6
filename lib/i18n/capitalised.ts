import type { Edition } from './editions'

/** A text with its first letter as a capital, by the rules of the edition's language; the rest stays as it is. */
export function capitalised(text: string, edition: Edition): string {
  return text.charAt(0).toLocaleUpperCase(edition) + text.slice(1)
}
