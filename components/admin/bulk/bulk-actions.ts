import type { BulkCommand } from '@/lib/bulk/bulk-command'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { Edition } from '@/lib/i18n/editions'

/** What came of an action with several articles, in words. */
export type SaidOutcome = {
  ok: true
  /** Names the action, so that it can be undone; null when there is nothing to undo. */
  actionId: string | null
  message: string
  refused: readonly { id: string; headline: string; reason: string }[]
}

export type FoundTag = { id: string; name: string; edition: Edition }

/** What the list can ask the server for. Each article is asked about by itself there. */
export type BulkActions = {
  runOnMany: (asked: { ids: string[]; command: BulkCommand }) => Promise<SaidOutcome | ActionFailure>
  undoOnMany: (asked: { id: string }) => Promise<SaidOutcome | ActionFailure>
  findTags: (asked: { query: string }) => Promise<{ ok: true; tags: FoundTag[] } | ActionFailure>
}

/** What somebody may ever do; hiding the rest is courtesy. */
export type BulkPermits = Record<'edit' | 'assign' | 'withdraw' | 'trash', boolean>
