import type { Editor } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** Rows and columns of the table that the cursor is in. */
export function TableToolbar({ editor }: { editor: Editor }) {
  const { messages } = useEditorSurroundings()
  const chain = () => inText(editor)
  return (
    <BubbleMenu
      editor={editor}
      pluginKey="tableToolbar"
      updateDelay={60}
      options={{ placement: 'top-start', offset: 8, flip: false, shift: { padding: 8 } }}
      shouldShow={({ editor, from, to }) => editor.isEditable && from === to && editor.isActive('table')}
      getReferencedVirtualElement={() => tableAt(editor)}
      className="floating-bar"
      aria-label={messages.table}
    >
      <BlockButton icon="rowAbove" label={messages.rowAbove} onPress={() => chain().addRowBefore().run()} />
      <BlockButton icon="rowBelow" label={messages.rowBelow} onPress={() => chain().addRowAfter().run()} />
      <BlockButton icon="deleteRow" label={messages.deleteRow} onPress={() => chain().deleteRow().run()} />
      <span className="toolbar-gap" />
      <BlockButton icon="columnBefore" label={messages.columnBefore} onPress={() => chain().addColumnBefore().run()} />
      <BlockButton icon="columnAfter" label={messages.columnAfter} onPress={() => chain().addColumnAfter().run()} />
      <BlockButton icon="deleteColumn" label={messages.deleteColumn} onPress={() => chain().deleteColumn().run()} />
      <span className="toolbar-gap" />
      <BlockButton icon="headerRow" label={messages.headerRow} onPress={() => chain().toggleHeaderRow().run()} />
      <BlockButton icon="trash" label={messages.deleteTable} onPress={() => chain().deleteTable().run()} />
    </BubbleMenu>
  )
}

function tableAt(editor: Editor): Element | null {
  const { node } = editor.view.domAtPos(editor.state.selection.from)
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('table') ?? null
}
