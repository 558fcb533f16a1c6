/** What a `Range` header asks for. `undefined` is the whole, also when the header says nothing that is understood. */
export type RequestedRange = { start: number; end: number } | 'unsatisfiable' | undefined

/**
 * Reads a range of bytes (RFC 9110, 14.1.2). Several ranges in one request are answered with the whole, as is allowed.
 * @param size of the whole, in bytes.
 * @returns both ends included.
 */
export function parseRange(header: string | undefined, size: number): RequestedRange {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '')
  if (match === null) return undefined
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return undefined
  if (from === '')
    return to === '0' || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(to)), end: size - 1 }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < start) return undefined
  return start >= size ? 'unsatisfiable' : { start, end }
}
