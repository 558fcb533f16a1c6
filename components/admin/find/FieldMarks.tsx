import './field-marks.css'
import { useSyncExternalStore } from 'react'
import type { FieldMark, FieldTexts } from '@/components/admin/editor/field-texts'

type Props = {
  fields: FieldTexts
  name: string
  value: string
  /** How the field itself is set: the marks lie behind its letters. */
  className: string
}

/** Marks found words of a field. A browser draws nothing of ours into a field, so the same text lies unseen behind it, with marks. */
export function FieldMarks({ fields, name, value, className }: Props) {
  const marks = useSyncExternalStore(
    fields.subscribe,
    () => fields.marks(name),
    () => fields.marks(name),
  )
  if (marks.length === 0) return null
  return (
    <div className={`field-marks ${className}`} aria-hidden="true">
      {piecesOf(value, marks).map(({ from, text, mark }) =>
        mark === undefined ? (
          <span key={from}>{text}</span>
        ) : (
          <mark key={from} className={mark.current ? 'found-place is-current' : 'found-place'}>
            {text}
          </mark>
        ),
      )}
    </div>
  )
}

/** A text cut at its marks: what is marked and what stands between, in order. */
function piecesOf(text: string, marks: readonly FieldMark[]): { from: number; text: string; mark?: FieldMark }[] {
  const between = marks.map((mark, index) => ({ from: marks[index - 1]?.to ?? 0, to: mark.from }))
  const pieces = marks.flatMap((mark, index) => [between[index] ?? mark, { ...mark, mark }])
  return [...pieces, { from: marks.at(-1)?.to ?? 0, to: text.length }]
    .map((piece) => ({ ...piece, text: text.slice(piece.from, piece.to) }))
    .filter((piece) => piece.text !== '')
}
