import { type Edition, editions } from './editions'

/** The text for somebody who reads this language: theirs if there is one, else the first there is. */
export function inLanguage(texts: Partial<Record<Edition, string>>, language: Edition): string {
  return (
    [language, ...editions].map((edition) => texts[edition]).find((text) => text !== undefined && text !== '') ?? ''
  )
}
