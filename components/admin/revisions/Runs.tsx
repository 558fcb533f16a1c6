import type { ReactNode } from 'react'

/** A run of words of two texts; `marks` are those that it carries. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string; marks?: readonly string[] }

/** Which of the two texts is shown: one of them, or both in one. */
export type Side = 'older' | 'newer' | 'both'

/** Words as they stood, with what came and what went. */
export function Runs({ runs, side }: { runs: readonly Run[]; side: Side }) {
  const shown = runs.filter(({ kind }) => side === 'both' || kind !== (side === 'older' ? 'added' : 'removed'))
  return (
    <p>
      {shown.map(({ kind, text, marks = [] }, index) => {
        // Runs have no name of their own, and this list is never reordered.
        const words = dress(text, marks)
        if (kind === 'added') return <ins key={index}>{words}</ins>
        if (kind === 'removed') return <del key={index}>{words}</del>
        return <span key={index}>{words}</span>
      })}
    </p>
  )
}

function dress(text: string, marks: readonly string[]): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark === 'bold') return <strong>{inner}</strong>
    if (mark === 'italic') return <em>{inner}</em>
    if (mark === 'verbatim') return <span className="difference-verbatim">{inner}</span>
    // The address is told and not followed: the two revisions are here to be read.
    return (
      <span className="difference-link" title={mark.slice('link '.length)}>
        {inner}
      </span>
    )
  }, text)
}
