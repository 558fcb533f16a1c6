import type { Editor, EditorEvents } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { useEffect } from 'react'
import { sameContent } from '@/components/admin/articles/same-content'
import { withoutEmptyEnd } from '@/lib/body/without-empty-end'
import type { Body } from '@/lib/body/body'
import { restoreUndo, UndoLog } from './undo-log'
import { readUndoLog, writeUndoLog } from './undo-store'

/** After the last change, so long until it is written down. */
const PAUSE_MS = 300

/**
 * Lets undo survive a reload: what could be taken back is kept in this browser and found again when the same text is opened. If the text
 * is another one by then, it is forgotten. A browser that keeps nothing only loses this.
 * @param of what the text is of: the id of its article; undefined keeps nothing
 */
export function useKeptUndo(editor: Editor | null, of: string | undefined): void {
  useEffect(() => {
    if (editor === null || of === undefined) return
    const log = new UndoLog(editor.state.doc)
    const first = editor.state.doc
    let last: EditorState = editor.state
    let timer: ReturnType<typeof setTimeout> | undefined
    let changed = false
    const write = () => {
      clearTimeout(timer)
      timer = undefined
      if (changed) writeUndoLog(of, log.toJSON()).catch(() => undefined)
      changed = false
    }
    const hear = ({ transaction, appendedTransactions }: EditorEvents['transaction']) => {
      const before = last
      last = editor.state
      if (transaction.getMeta(RESTORED) === true) return
      log.record([transaction, ...appendedTransactions], before, last)
      if (before.doc === last.doc && !transaction.docChanged) return
      changed = true
      timer ??= setTimeout(write, PAUSE_MS)
    }
    editor.on('transaction', hear)
    window.addEventListener('pagehide', write)

    readUndoLog(of)
      .then((kept) => {
        if (kept === undefined || editor.isDestroyed || editor.state.doc !== first || undoDepth(editor.state) > 0)
          return
        restore(editor, kept, log)
      })
      // A browser that keeps nothing, or a log of an older schema: one cannot take back further than this visit.
      .catch(() => undefined)
    return () => {
      write()
      editor.off('transaction', hear)
      window.removeEventListener('pagehide', write)
    }
  }, [editor, of])
}

const RESTORED = 'undoRestored'

function restore(editor: Editor, kept: Parameters<typeof restoreUndo>[2], log: UndoLog): void {
  const history = editor.state.plugins.find((plugin) => keyOf(plugin) === 'history$')
  if (history === undefined) return
  const { doc, historyState, resume } = restoreUndo(editor.schema, history, kept)
  const present = editor.getJSON() as Body
  if (!sameContent(withoutEmptyEnd(doc.toJSON() as Body), withoutEmptyEnd(present))) return
  const { tr } = editor.state
  // The empty lines at the end are not saved; the steps lead to places behind them.
  const here = editor.state.doc
  if (doc.childCount > here.childCount) {
    tr.insert(here.content.size, doc.content.content.slice(here.childCount))
  } else if (!doc.eq(here)) return
  resume(log)
  editor.view.dispatch(
    tr.setMeta(history, { redo: false, historyState }).setMeta(RESTORED, true).setMeta('preventUpdate', true),
  )
}

/** The name under which a plugin keeps its state. */
function keyOf(plugin: object): string {
  return 'key' in plugin && typeof plugin.key === 'string' ? plugin.key : ''
}
