import type { LineState } from './line'

/** How things stand with what was typed. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }

type Known = {
  line: LineState
  /** Why the server does not save the text as it is. */
  refusal: string | undefined
  /** What to say of a text that is too large for the server. */
  tooLarge: string
  saving: boolean
  /** Whether something typed is not in the saved version. */
  unsaved: boolean
  savedAt: string
}

/** What there is to say, the most pressing first. */
export function saveStateOf({ line, refusal, tooLarge, saving, unsaved, savedAt }: Known): SaveState {
  if (line === 'signed-out') return { kind: 'signed-out' }
  if (line === 'too-large') return { kind: 'refused', message: tooLarge }
  if (refusal !== undefined) return { kind: 'refused', message: refusal }
  if (line === 'away') return { kind: 'unreachable' }
  if (saving) return { kind: 'saving' }
  return unsaved ? { kind: 'typing' } : { kind: 'saved', at: savedAt }
}
