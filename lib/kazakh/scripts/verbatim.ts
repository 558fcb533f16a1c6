/** What no script conversion may touch inside plain text, because it is read by machines and not as Kazakh. */

/** Addresses of pages and of mail, account names, and code between backticks. A closing punctuation mark is not part of one. */
const VERBATIM =
  /(?:\p{L}[\p{L}\d+.-]*:\/\/|www\.|mailto:|tel:)[^\s<>«»"“”„]*[^\s<>«»"“”„.,;:!?)\]]|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\p{L}\d])@[\p{L}\d_.]*[\p{L}\d_]|`[^`\n]+`/gu

/** A stretch of text, and whether it must stay as it is. */
export type Stretch = { text: string; verbatim: boolean }

/** Splits plain text into stretches to convert and stretches to leave; joined again they are the text. */
export function splitVerbatim(text: string): Stretch[] {
  if (!/[@`]|:\/\/|www\.|mailto:|tel:/.test(text)) return [{ text, verbatim: false }]
  const stretches: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(VERBATIM)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), verbatim: false })
    stretches.push({ text: match[0], verbatim: true })
    end = match.index + match[0].length
  }
  if (end < text.length) stretches.push({ text: text.slice(end), verbatim: false })
  return stretches
}
