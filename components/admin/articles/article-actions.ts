import type { ArticleContent } from '@/lib/articles/article'
import type { Choice } from '@/lib/articles/article-desk'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { RevisionListRow } from '@/lib/revisions/revision-page'
import type { RevisionDifference } from '@/lib/revisions/compare-revisions'
import type { Edition } from '@/lib/i18n/editions'

type Done = { ok: true; message: string }
type Answer<Success = Done> = Promise<Success | ActionFailure>
type AtVersion = { id: string; version: number }
/** `knowing`: the person has been warned of what stands against it, and goes on. */
type Knowing = { knowing: boolean }

/** One save in the list of revisions; `savedAt` is written out in the person's language, `savedAtMs` is the same for reckoning. */
export type Save = Omit<RevisionListRow, 'savedAt'> & { savedAt: string; savedAtMs: number }

/** What the screen of an article can ask the server for. Each action checks on the server who asks. */
export type ArticleActions = {
  publish: (article: AtVersion & Knowing) => Answer
  /** @param at a wall clock time in the publication's zone: 2026-11-22T14:05 */
  schedule: (article: AtVersion & Knowing & { at: string }) => Answer
  unschedule: (article: { id: string }) => Answer
  submit: (article: AtVersion) => Answer
  recall: (article: AtVersion) => Answer
  giveBack: (article: AtVersion & { reason: string }) => Answer
  approve: (article: AtVersion) => Answer
  reopen: (article: AtVersion) => Answer
  withdraw: (article: { id: string; reason: string }) => Answer
  addTag: (tag: { edition: Edition; name: string }) => Answer<{ ok: true; tag: Choice }>
  listSaves: (article: { id: string; before?: number }) => Answer<{ ok: true; revisions: Save[] }>
  readSave: (save: { revisionId: string }) => Answer<{ ok: true; content: ArticleContent }>
  compareSaves: (two: {
    id: string
    olderId: string
    newerId: string
  }) => Answer<{ ok: true; difference: RevisionDifference }>
  nameSave: (save: { revisionId: string; name: string; note: string }) => Answer
}
