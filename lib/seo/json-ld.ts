/**
 * Structured data as the text of a script element. `<` is written as an escape, so that nothing in it can close the element or open
 * a comment (HTML, "Restrictions for contents of script elements"); the line separators that JSON allows and old JavaScript does
 * not are escaped too.
 */
export function jsonLdText(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}
