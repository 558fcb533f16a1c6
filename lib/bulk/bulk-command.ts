import type { BulkKind } from '@/db/queries/bulk-actions'
import type { DeskMessage } from '@/lib/i18n/desk-message'

export type { BulkKind }

/** What is to be done with several articles at once. */
export type BulkCommand =
  | { kind: 'move'; sectionId: string }
  | { kind: 'tag' | 'untag'; tagId: string }
  | { kind: 'assign'; userId: string }
  | { kind: 'withdraw'; reason: string }
  | { kind: 'trash'; reason: string }

/** So many articles may be named at once. */
export const mostAtOnce = 200

/** So long an action can be undone. */
export const undoDays = 30

/** An article with which nothing was done, and why not. */
export type Refused = { id: string; headline: string; messages: readonly DeskMessage[] }

/** What came of it: nothing of a refused article has changed. */
export type BulkOutcome = {
  /** Names the action for undoing it; null when nothing was done. */
  actionId: string | null
  done: number
  refused: readonly Refused[]
}
