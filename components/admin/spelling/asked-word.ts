/** A doubtful word that somebody wants to do something about, wherever it stands. */
export type AskedWord = {
  word: string
  /** The element that it stands in, and where it is on the screen now. */
  element: Element
  place: () => DOMRect
  /** Writes another word for it. */
  replace: (by: string) => void
  /** Puts the cursor back where it was. */
  goBack: () => void
}
