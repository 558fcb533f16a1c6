import type { Attribute } from '@tiptap/core'

/** The longest texts that an attribute of a body may hold, in characters. */
export const attributeLimits = { alt: 1000, caption: 2000, credit: 300, attribution: 300, title: 300 } as const

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What an attribute must be. ProseMirror calls it for every node when a document is checked; it throws what is wrong. */
type Rule = (value: unknown) => void

/** A line of text of at most `max` characters; may be empty. */
export function textUpTo(max: number): Rule {
  return (value) => {
    if (typeof value !== 'string') throw new RangeError('Expected text')
    if (value.length > max) throw new RangeError(`Expected at most ${max} characters, got ${value.length}`)
  }
}

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): Rule {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new RangeError(`Expected a whole number from ${min} to ${max}`)
    }
  }
}

/** The id of a row of `media`. */
export function mediaId(value: unknown): void {
  if (typeof value !== 'string' || !UUID.test(value)) throw new RangeError('Expected the id of a picture')
}

/** The picture that stands in a video until it is played, as `{ mediaId }`, or null. */
export function posterOrNone(value: unknown): void {
  if (value === null) return
  if (typeof value !== 'object' || !('mediaId' in value) || Object.keys(value).length !== 1)
    throw new RangeError('Expected a poster')
  mediaId(value.mediaId)
}

/** Widths of the columns that a table cell covers, in pixels, or null where they are not set. */
export function columnWidths(value: unknown): void {
  if (value === null) return
  if (!Array.isArray(value) || value.length > 30) throw new RangeError('Expected the widths of columns')
  for (const width of value) wholeNumber(0, 4000)(width)
}

/** An attribute that holds a line of text, and travels through the clipboard as `data-NAME`. */
export function textAttribute(name: string, max: number): Attribute {
  const htmlName = `data-${name}`
  return {
    default: '',
    parseHTML: (element) => (element.getAttribute(htmlName) ?? '').slice(0, max),
    renderHTML: (attributes) => (attributes[name] === '' ? {} : { [htmlName]: String(attributes[name]) }),
    validate: textUpTo(max),
  }
}
