/**
 * Whether two pieces of content say the same, whatever order their keys come in: what went through the database comes back
 * with its keys sorted anew.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameContent(item, other[index]))
    )
  }
  const left = definedEntries(one)
  const right = new Map(definedEntries(other))
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && sameContent(value, right.get(key)))
  )
}

/** A key that holds undefined is lost in JSON, so it says nothing. */
function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}
