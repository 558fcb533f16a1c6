/** Reads a table written as pairs, «а a  ә ä  б b», so that it can be checked by eye against its source. */
export function letterTable(pairs: string): Map<string, string> {
  return new Map(Array.from(pairs.matchAll(/(\S+)\s+(\S+)/g), ([, from = '', to = '']) => [from, to]))
}
