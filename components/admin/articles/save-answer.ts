/** What the server answers to a save. Dates travel as ISO texts. */
export type SaveAnswer<Content> =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; current: SavedCopy<Content> }
  | { kind: 'signed-out' }
  /** The server understood and will not take it; more typing may mend it, sending the same again will not. */
  | { kind: 'refused'; message: string }
  /** No answer, or one that says nothing about the text: a lost line, a restart, a database that is away. */
  | { kind: 'unreachable' }

/** The text as it stands on the server. */
export type SavedCopy<Content> = { version: number; content: Content; savedBy: string | null; savedAt: string }

/** How things stand with what was typed. */
export type SaveState<Content> =
  | { kind: 'saved'; at: string }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: SavedCopy<Content>; mine: Content }
