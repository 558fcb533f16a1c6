/** A stretch of a field that is shown as found. */
export type FieldMark = { from: number; to: number; current: boolean }

/**
 * The texts of one line that belong to a body: headline and standfirst. They stand in fields of their own, and yet whoever searches,
 * replaces or tidies means them too.
 */
export type FieldTexts = {
  names: readonly string[]
  read: (name: string) => string
  write: (name: string, text: string) => void
  /** Hears how a change of a text moves the places in it, before it is shown. @returns what ends it */
  observe: (name: string, hear: (move: (place: number) => number) => void) => () => void
  /** Hears of every change of a text. @returns what ends it */
  listen: (listener: () => void) => () => void
  marks: (name: string) => readonly FieldMark[]
  setMarks: (marks: ReadonlyMap<string, readonly FieldMark[]>) => void
  /** Hears of every change of the marks. @returns what ends it */
  subscribe: (listener: () => void) => () => void
}

const NONE: readonly FieldMark[] = []

/** Joins the fields of a screen to the editor of its body. */
export function createFieldTexts(
  fields: Pick<FieldTexts, 'names' | 'read' | 'write' | 'observe' | 'listen'>,
): FieldTexts {
  let marks: ReadonlyMap<string, readonly FieldMark[]> = new Map()
  const listeners = new Set<() => void>()
  return {
    ...fields,
    marks: (name) => marks.get(name) ?? NONE,
    setMarks(found) {
      marks = found
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
