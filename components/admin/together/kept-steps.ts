import { type Doc, decodeSnapshot, encodeSnapshot, getItem, getState, Item, Snapshot, type UndoManager } from 'yjs'
import { inKeptStore } from './kept-store'
import { SELECTION } from './steps-of-one-person'

/** One step as plain data: which letters it made and which it took away, and where the cursor stood before. */
type KeptStep = { insertions: Uint8Array; deletions: Uint8Array; selection: unknown }
type KeptSteps = { of: string; keptAt: number; undo: KeptStep[]; redo: KeptStep[] }

type StackItem = UndoManager['undoStack'][number]
type Letters = StackItem['insertions']

/** After the last change, so long until it is written down, in milliseconds. */
const PAUSE_MS = 300
/** So many are kept; earlier ones are let go. */
const MOST_STEPS = 100
/** Nobody takes back after so many days what they wrote. */
const DAYS = 14

/**
 * Lets undo survive a reload: the steps are kept in this browser and found again when the article is opened. A step whose letters the
 * document does not hold any more is forgotten, with those before it. A browser that keeps nothing only loses this.
 * @param of whose steps in which article
 * @returns what ends it
 */
export function keepSteps(of: string, undo: UndoManager): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    const kept: KeptSteps = {
      of,
      keptAt: Date.now(),
      undo: undo.undoStack.slice(-MOST_STEPS).map(toKept),
      redo: undo.redoStack.slice(-MOST_STEPS).map(toKept),
    }
    inKeptStore('steps', 'readwrite', (store) => store.put(kept)).catch(() => undefined)
  }
  const later = () => {
    timer ??= setTimeout(write, PAUSE_MS)
  }
  undo.on('stack-item-added', later)
  undo.on('stack-item-updated', later)
  undo.on('stack-item-popped', later)
  window.addEventListener('pagehide', write)
  return () => {
    write()
    undo.off('stack-item-added', later)
    undo.off('stack-item-updated', later)
    undo.off('stack-item-popped', later)
    window.removeEventListener('pagehide', write)
  }
}

/** Gives back the steps of an earlier visit, below those that were made since the page was opened. */
export async function reviveSteps(of: string, { doc, undo }: { doc: Doc; undo: UndoManager }): Promise<void> {
  const kept = await inKeptStore<KeptSteps | undefined>('steps', 'readonly', (store) => store.get(of))
  if (kept === undefined || kept.keptAt < Date.now() - DAYS * 86_400_000) return
  // What was taken back can be done again only as long as nothing else was done since.
  if (undo.undoStack.length === 0) undo.redoStack.unshift(...fitting(doc, kept.redo))
  undo.undoStack.unshift(...fitting(doc, kept.undo))
  // Whoever shows what can be taken back looks anew.
  undo.emit('stack-cleared', [{ undoStackCleared: false, redoStackCleared: false }])
}

/** The latest steps that the document can still take back. */
function fitting(doc: Doc, kept: readonly KeptStep[]): StackItem[] {
  const steps = kept.map(({ insertions, deletions, selection }) => ({
    insertions: decodeSnapshot(insertions).ds,
    deletions: decodeSnapshot(deletions).ds,
    meta: new Map([[SELECTION, selection]]),
  }))
  const stale = steps.findLastIndex((step) => !holds(doc, step.insertions) || !holds(doc, step.deletions))
  return steps.slice(stale + 1)
}

function holds({ store }: Doc, letters: Letters): boolean {
  return [...letters.clients].every(([client, ranges]) =>
    ranges.every(
      ({ clock, len }) => getState(store, client) >= clock + len && getItem(store, { client, clock }) instanceof Item,
    ),
  )
}

const known = new WeakMap<Letters, Uint8Array>()

/** The same bytes for what has not changed, so that little is to be done after each pause. */
function bytesOf(letters: Letters): Uint8Array {
  const before = known.get(letters)
  if (before !== undefined) return before
  const bytes = encodeSnapshot(new Snapshot(letters, new Map()))
  known.set(letters, bytes)
  return bytes
}

function toKept({ insertions, deletions, meta }: StackItem): KeptStep {
  return { insertions: bytesOf(insertions), deletions: bytesOf(deletions), selection: meta.get(SELECTION) }
}
