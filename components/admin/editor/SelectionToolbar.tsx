import { type Editor, isTextSelection } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { moveInToolbar } from './move-in-toolbar'
import { keyName } from './shortcuts'
import { inText } from './in-text'
import { useSettledState } from './use-settled-state'

const lookAtPassage = (editor: Editor) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  link: editor.isActive('link'),
  verbatim: editor.isActive('verbatim'),
  heading2: editor.isActive('heading', { level: 2 }),
  heading3: editor.isActive('heading', { level: 3 }),
  blockquote: editor.isActive('blockquote'),
})

/** The few things that are done to a passage, right above it. */
export function SelectionToolbar({ editor, askLink }: { editor: Editor; askLink: () => void }) {
  const { messages, writing } = useEditorSurroundings()
  const state = useSettledState(editor, lookAtPassage)
  return (
    <BubbleMenu
      editor={editor}
      pluginKey="selectionToolbar"
      updateDelay={120}
      options={{ placement: 'top', offset: 8, flip: true, shift: { padding: 8 } }}
      shouldShow={({ editor, state, from, to }) =>
        editor.isEditable &&
        isTextSelection(state.selection) &&
        from !== to &&
        state.doc.textBetween(from, to).trim() !== ''
      }
      className="floating-bar is-selection"
      role="toolbar"
      aria-label={writing.toolbarKeys}
      onKeyDown={(event) => moveInToolbar(event, () => inText(editor).run())}
    >
      <BlockButton
        icon="bold"
        label={messages.bold}
        shortcut={keyName('Mod+B')}
        pressed={state.bold}
        onPress={() => inText(editor).toggleBold().run()}
      />
      <BlockButton
        icon="italic"
        label={messages.italic}
        shortcut={keyName('Mod+I')}
        pressed={state.italic}
        onPress={() => inText(editor).toggleItalic().run()}
      />
      <BlockButton
        icon="link"
        label={messages.link}
        shortcut={keyName('Mod+K')}
        pressed={state.link}
        onPress={askLink}
      />
      <BlockButton
        icon="verbatim"
        label={messages.verbatim}
        pressed={state.verbatim}
        onPress={() => inText(editor).toggleMark('verbatim').run()}
      />
      <span className="toolbar-gap" />
      <BlockButton
        icon="heading2"
        label={messages.blocks.heading2.name}
        pressed={state.heading2}
        onPress={() => inText(editor).toggleHeading({ level: 2 }).run()}
      />
      <BlockButton
        icon="heading3"
        label={messages.blocks.heading3.name}
        pressed={state.heading3}
        onPress={() => inText(editor).toggleHeading({ level: 3 }).run()}
      />
      <BlockButton
        icon="blockquote"
        label={messages.blocks.blockquote.name}
        pressed={state.blockquote}
        onPress={() => inText(editor).toggleBlockquote().run()}
      />
    </BubbleMenu>
  )
}
