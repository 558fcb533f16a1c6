/** How deep a body may be nested: lists in lists in tables end long before. */
const MAX_DEPTH = 40

/** A node as it came: known to be an object with a type, its parts not yet checked against the schema. */
type RawNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: RawNode[]
  text?: string
  marks?: RawMark[]
}
type RawMark = { type: string; attrs?: Record<string, unknown> }

/**
 * Brings what claims to be a node into the plain shape that ProseMirror reads: unknown keys go, texts lose the characters
 * that Postgres cannot keep (NUL and lone surrogates) and other control characters, empty texts go, marks stand in the
 * order of the schema.
 *
 * @param markOrder names of the marks, first to last
 * @throws RangeError when it is no node at all or nested too deep
 */
export function cleanNode(raw: unknown, markOrder: readonly string[], depth = 0): RawNode {
  if (depth > MAX_DEPTH) throw new RangeError('Nested too deep')
  if (!isRecord(raw) || typeof raw.type !== 'string') throw new RangeError('Expected a node')
  const node: RawNode = { type: raw.type }
  if (isRecord(raw.attrs)) node.attrs = cleanAttributes(raw.attrs)
  if (typeof raw.text === 'string') node.text = cleanText(raw.text)
  if (Array.isArray(raw.marks)) node.marks = cleanMarks(raw.marks, markOrder)
  if (Array.isArray(raw.content)) {
    const children = raw.content.map((child: unknown) => cleanNode(child, markOrder, depth + 1))
    node.content = children.filter((child) => child.type !== 'text' || child.text !== '')
  }
  return node
}

function cleanMarks(raw: readonly unknown[], markOrder: readonly string[]): RawMark[] {
  const marks = raw.map((mark): RawMark => {
    if (!isRecord(mark) || typeof mark.type !== 'string') throw new RangeError('Expected a mark')
    return isRecord(mark.attrs) ? { type: mark.type, attrs: cleanAttributes(mark.attrs) } : { type: mark.type }
  })
  return marks.sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type))
}

function cleanAttributes(raw: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === 'string' ? cleanText(value) : value]),
  )
}

function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
