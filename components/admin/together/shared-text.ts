import { getSchema } from '@tiptap/core'
import { prosemirrorJSONToYXmlFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { Awareness } from 'y-protocols/awareness'
import { applyUpdate, Doc, type Item, Text, UndoManager, XmlElement, type XmlFragment } from 'yjs'
import type { Body } from '@/lib/body/body'
import { bodyExtensions } from '@/lib/body/extensions'
import { sharedBody, sharedField } from '@/lib/together/document'

/** A text as an editor writes in it: a document that merges, and what this person can take back in it. */
export type SharedText = {
  doc: Doc
  body: XmlFragment
  /** Only what was done here: nobody takes back what another has written. */
  undo: UndoManager
  /** Who else is in it; a text that nobody shares has none. */
  awareness?: Awareness
}

/** What comes from this person's hands comes under this origin, whichever part of the text it changes. */
export const typedHere = ySyncPluginKey

/** So long after a change the next one is a step of its own, in milliseconds. */
const STEP_MS = 500

/** Makes what keeps the steps of one person over the parts of a text. */
export function undoOver(parts: ConstructorParameters<typeof UndoManager>[0]): UndoManager {
  return new UndoManager(parts, {
    captureTimeout: STEP_MS,
    trackedOrigins: new Set([typedHere]),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    deleteFilter: mayBeTakenBack,
  })
}

/** An article that others may write in as well. @param state the document, as a Yjs update */
export function openText(state: Uint8Array): SharedText & { awareness: Awareness } {
  // What was taken out stays in the document, so that it can be brought back after a reload.
  const doc = new Doc({ gc: false })
  applyUpdate(doc, state)
  const body = sharedBody(doc)
  const undo = undoOver([body, sharedField(doc, 'headline'), sharedField(doc, 'standfirst')])
  const awareness = new Awareness(doc)
  // It counts the seconds from the first: where the page is only rendered, it must not go on for ever.
  if (typeof window === 'undefined') awareness.destroy()
  return { doc, body, undo, awareness }
}

/** A text that this page alone writes in. */
export function ownText(initial: Body): SharedText {
  const doc = new Doc()
  const body = doc.getXmlFragment('body')
  prosemirrorJSONToYXmlFragment(getSchema(bodyExtensions), initial, body)
  return { doc, body, undo: undoOver(body) }
}

/** Does several changes as one step, apart from what was done before and after. */
export function asOneStep({ undo }: SharedText, change: () => void): void {
  undo.stopCapturing()
  // However long it takes on a slow machine, it stays one.
  undo.captureTimeout = Infinity
  try {
    change()
  } finally {
    undo.captureTimeout = STEP_MS
    undo.stopCapturing()
  }
}

/** A line in which another has written meanwhile stays when the making of it is taken back. */
function mayBeTakenBack(item: Item): boolean {
  const type: unknown = 'type' in item.content ? item.content.type : undefined
  const holdsLetters = type instanceof Text || (type instanceof XmlElement && type.nodeName === 'paragraph')
  return !holdsLetters || type.length === 0
}
