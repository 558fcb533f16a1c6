import type { Editor } from '@tiptap/core'
import { lazy, Suspense, useState } from 'react'
import { useSettledState } from './use-settled-state'

// Their scripts are fetched when there is first something to float over.
const SelectionToolbar = lazy(async () => ({ default: (await import('./SelectionToolbar')).SelectionToolbar }))
const TableToolbar = lazy(async () => ({ default: (await import('./TableToolbar')).TableToolbar }))

const lookAtPlace = (editor: Editor) => ({
  selection: !editor.state.selection.empty,
  table: editor.isActive('table'),
})

/** The bars that float over a chosen passage and over a table. Once there, they come and go by themselves. */
export function FloatingBars({ editor, askLink }: { editor: Editor; askLink: () => void }) {
  const [met, setMet] = useState({ selection: false, table: false })
  const now = useSettledState(editor, lookAtPlace)
  if ((now.selection && !met.selection) || (now.table && !met.table))
    setMet({ selection: met.selection || now.selection, table: met.table || now.table })
  return (
    <Suspense>
      {met.selection && <SelectionToolbar editor={editor} askLink={askLink} />}
      {met.table && <TableToolbar editor={editor} />}
    </Suspense>
  )
}
