/**
 * What Arabic script needs besides letters: its own comma, semicolon and question mark, and marks of direction.
 *
 * The digits 0–9 after Arabic letters count as Arabic numbers in the Unicode Bidirectional Algorithm (UAX #9, rule W2), so that
 * a sign, a range or a percentage would be torn apart and turned round: "−5" shows as "5−", "2020–2024" as "2024–2020". Each is
 * put into a left-to-right isolate.
 */

const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'

const PUNCTUATION: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** A number with whatever belongs to it: sign, groups, decimals, ranges, scores, percent, degrees. */
const NUMERIC =
  /(?<![\p{L}\d])[+\-−–±]?\d+(?:[.,:/]\d+|[ \u00A0\u202F]\d{3}(?!\d)|[  \u00A0]?[-–—−×][  \u00A0]?\d+)*(?:[ \u00A0\u202F]?(?:[%‰]|°[CF]?))?/gu

/** Turns a text's punctuation into that of the Arabic script; the decimal comma stays. */
export function arabicPunctuation(text: string): string {
  return text.replaceAll(/[;?]|,(?!\d)|(?<!\d),/g, (mark) => PUNCTUATION[mark] ?? mark)
}

/** Puts the numeric expressions that would otherwise be torn apart into isolates. Plain numbers, times and dates need none. */
export function isolateNumbers(text: string): string {
  if (!/\d/.test(text)) return text
  return text.replaceAll(NUMERIC, (expression) =>
    /[^\d.,:/\u00A0\u202F]/.test(expression) ? isolate(expression) : expression,
  )
}

/** Wraps a left-to-right stretch, so that marks at its ends stay at their ends. */
export function isolate(text: string): string {
  return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE
}

/** Splits a text at its left-to-right isolates; every second stretch is one. */
export function splitIsolates(text: string): string[] {
  return text.split(/(\u2066[^\u2066\u2069]*\u2069)/)
}

/** Takes every mark of direction out, for comparing and for reading a query. */
export function withoutDirectionMarks(text: string): string {
  return text.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
}
