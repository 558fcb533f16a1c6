/**
 * Compares a text with what it should be, by the longest row of letters that both have in this order.
 * @returns how many letters are missing, and how many stand there that should not, or not at that place
 */
export function differenceOf(expected: string, found: string): { missing: number; added: number } {
  const common = longestCommon(expected, found)
  return { missing: expected.length - common, added: found.length - common }
}

function longestCommon(one: string, other: string): number {
  if (one === other) return one.length
  let above = new Uint32Array(other.length + 1)
  for (const letter of one) {
    const row = new Uint32Array(other.length + 1)
    for (let index = 1; index <= other.length; index += 1) {
      const diagonal = above[index - 1] ?? 0
      row[index] = letter === other[index - 1] ? diagonal + 1 : Math.max(above[index] ?? 0, row[index - 1] ?? 0)
    }
    above = row
  }
  return above[other.length] ?? 0
}
