import { applyUpdate, UndoManager } from 'yjs'
import type { ArticleContent } from '@/lib/articles/article'
import { contentOfDocument, sharedField, sharedSettings } from '@/lib/together/document'
import type { KeptUpdate } from './kept-updates'
import type { SharedText } from './shared-text'

/** Text of an earlier visit that was added to the article when it was opened again. */
export type AddedText = { before: ArticleContent; takeBack: () => void }

/** The origin of what this device kept. */
export const KEPT = Symbol('kept on this device')

/** What was sent this long ago and never arrived was left behind by an earlier visit, in milliseconds. */
const EARLIER_MS = 10_000

/**
 * Adds what this device kept to the document. What is there already changes nothing.
 * @returns what there is to say of it: nothing where it brought nothing, and nothing of the last letters before a reload, which were sent
 */
export function addKept({ doc, body }: SharedText, kept: readonly KeptUpdate[]): AddedText | undefined {
  if (kept.length === 0) return undefined
  const before = contentOfDocument(doc)
  const parts = [body, sharedField(doc, 'headline'), sharedField(doc, 'standfirst'), sharedSettings(doc)]
  const addition = new UndoManager(parts, { trackedOrigins: new Set([KEPT]) })
  doc.transact(() => {
    for (const { update } of kept) applyUpdate(doc, update, KEPT)
  }, KEPT)
  const earlier = Date.now() - EARLIER_MS
  const told = addition.canUndo() && kept.some(({ sent, at }) => !sent || at < earlier)
  return told ? { before, takeBack: () => addition.undo() } : undefined
}
