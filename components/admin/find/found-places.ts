import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { FieldTexts } from '@/components/admin/editor/field-texts'
import { textAttributes } from '@/components/admin/editor/text-attributes'
import { inOneStep } from '@/components/admin/together/body-binding'
import { findRanges, patternOf, replaceRanges, type TextQuery, type TextRange } from './find-text'

/** Where something was found: in a field beside the body, in the body, or in the words of one of its blocks. */
export type FoundPlace =
  | ({ kind: 'field'; name: string } & TextRange)
  | ({ kind: 'body' } & TextRange)
  | ({ kind: 'attribute'; pos: number; name: string } & TextRange)

/** What was found in a block for a pattern. A block is a new object whenever it is changed, so that only those are looked through again. */
const known = new WeakMap<Node, { source: string; ranges: TextRange[] }>()

/** Every place of an article that answers a query, in reading order. */
export function findPlaces(editor: Editor, fields: FieldTexts | undefined, query: TextQuery): FoundPlace[] {
  const pattern = patternOf(query)
  if (pattern === undefined) return []
  const places: FoundPlace[] = []
  for (const name of fields?.names ?? []) {
    for (const range of findRanges(fields?.read(name) ?? '', pattern)) places.push({ kind: 'field', name, ...range })
  }
  editor.state.doc.descendants((node, pos) => {
    for (const { name, text } of textAttributes(node))
      for (const range of findRanges(text, pattern)) places.push({ kind: 'attribute', pos, name, ...range })
    if (!node.isTextblock) return true
    for (const { from, to } of rangesIn(node, pattern))
      places.push({ kind: 'body', from: pos + 1 + from, to: pos + 1 + to })
    return false
  })
  return places
}

function rangesIn(block: Node, pattern: RegExp): TextRange[] {
  const source = `${pattern.flags}/${pattern.source}`
  const before = known.get(block)
  if (before?.source === source) return before.ranges
  // Each character stands where it stands in the block; what is no text stands for itself and is never found.
  const ranges = findRanges(block.textBetween(0, block.content.size, undefined, '\uFFFC'), pattern)
  known.set(block, { source, ranges })
  return ranges
}

/** Replaces the given places, in one step that can be taken back. The places must be those of the present text, in reading order. */
export function replacePlaces(
  editor: Editor,
  fields: FieldTexts | undefined,
  places: readonly FoundPlace[],
  by: string,
): void {
  const { tr } = editor.state
  // From the end, so that the places before stay where they are.
  for (const place of places.toReversed()) {
    if (place.kind === 'body') {
      if (by === '') tr.delete(place.from, place.to)
      else tr.insertText(by, place.from, place.to)
    } else if (place.kind === 'attribute') {
      const text = String(tr.doc.nodeAt(place.pos)?.attrs[place.name] ?? '')
      tr.setNodeAttribute(place.pos, place.name, replaceRanges(text, [place], by))
    }
  }
  inOneStep(editor, () => {
    for (const name of fields?.names ?? []) {
      const ranges = places.filter((place) => place.kind === 'field' && place.name === name)
      if (ranges.length > 0) fields?.write(name, replaceRanges(fields.read(name), ranges, by))
    }
    if (tr.docChanged) editor.view.dispatch(tr)
  })
}
