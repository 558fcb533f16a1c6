/** The longest tag, in characters, and the most tags that one entry of the library has. */
const tagLimits = { length: 40, count: 20 } as const

/**
 * What somebody typed as tags, one after another with commas between: lower case, each once, in their order.
 * @returns undefined when one is too long or there are too many
 */
export function parseMediaTags(typed: string): string[] | undefined {
  const tags = typed
    .split(/[,;\n]/)
    .map((tag) => tag.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^#/, ''))
    .filter((tag) => tag !== '')
  const each = [...new Set(tags)]
  return each.length > tagLimits.count || each.some((tag) => tag.length > tagLimits.length) ? undefined : each
}
