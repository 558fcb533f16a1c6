import type { Editor } from '@tiptap/core'
import { type Spelling, useSpellingSwitch } from '@/components/admin/spelling/use-spelling'
import { setTextKind, textKindAt, textKinds } from './block-at-selection'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { InsertMenu } from './InsertMenu'
import type { AskedBlock } from './insertable-blocks'
import { moveInToolbar } from './move-in-toolbar'
import { MoreMenu, type WritingTasks } from './MoreMenu'
import { keyName } from './shortcuts'
import { inText } from './in-text'
import { useSettledState } from './use-settled-state'

type Props = {
  editor: Editor
  askLink: () => void
  ask: (block: AskedBlock) => void
  tasks: WritingTasks
  spelling: Spelling | undefined
}

const lookAtMarks = (editor: Editor) => ({
  kind: textKindAt(editor),
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  link: editor.isActive('link'),
  verbatim: editor.isActive('verbatim'),
  bulletList: editor.isActive('bulletList'),
  orderedList: editor.isActive('orderedList'),
  blockquote: editor.isActive('blockquote'),
  canUndo: editor.can().undo(),
  canRedo: editor.can().redo(),
})

/** What can be done to the text, always at the same place above it. */
export function Toolbar({ editor, askLink, ask, tasks, spelling }: Props) {
  const [spellingOn, flipSpelling] = useSpellingSwitch(spelling?.texts)
  const { messages } = useEditorSurroundings()
  const state = useSettledState(editor, lookAtMarks)
  const toggle = (mark: 'bold' | 'italic' | 'verbatim') => () => void inText(editor).toggleMark(mark).run()

  return (
    <div
      className="editor-toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={messages.formatting}
      onKeyDown={(event) => moveInToolbar(event, () => inText(editor).run())}
    >
      <InsertMenu editor={editor} ask={ask} />
      <select
        className="text-kind"
        aria-label={messages.blocks.paragraph.name}
        value={state.kind}
        onChange={({ target }) => {
          const kind = textKinds.find((candidate) => candidate === target.value)
          if (kind !== undefined) setTextKind(editor, kind)
        }}
      >
        {textKinds.map((kind) => (
          <option key={kind} value={kind}>
            {messages.blocks[kind].name}
          </option>
        ))}
      </select>
      <span className="toolbar-gap" />
      <BlockButton
        icon="bold"
        label={messages.bold}
        shortcut={keyName('Mod+B')}
        pressed={state.bold}
        onPress={toggle('bold')}
      />
      <BlockButton
        icon="italic"
        label={messages.italic}
        shortcut={keyName('Mod+I')}
        pressed={state.italic}
        onPress={toggle('italic')}
      />
      <BlockButton
        icon="link"
        label={messages.link}
        shortcut={keyName('Mod+K')}
        pressed={state.link}
        onPress={askLink}
      />
      <BlockButton icon="verbatim" label={messages.verbatim} pressed={state.verbatim} onPress={toggle('verbatim')} />
      <span className="toolbar-gap" />
      <BlockButton
        icon="bulletList"
        label={messages.blocks.bulletList.name}
        shortcut={keyName('Mod+Shift+8')}
        pressed={state.bulletList}
        onPress={() => inText(editor).toggleBulletList().run()}
      />
      <BlockButton
        icon="orderedList"
        label={messages.blocks.orderedList.name}
        shortcut={keyName('Mod+Shift+7')}
        pressed={state.orderedList}
        onPress={() => inText(editor).toggleOrderedList().run()}
      />
      <BlockButton
        icon="blockquote"
        label={messages.blocks.blockquote.name}
        shortcut={keyName('Mod+Shift+B')}
        pressed={state.blockquote}
        onPress={() => inText(editor).toggleBlockquote().run()}
      />
      <BlockButton icon="picture" label={messages.blocks.picture.name} onPress={() => ask('picture')} />
      <span className="toolbar-gap toolbar-push" />
      {spelling !== undefined && (
        <BlockButton icon="spelling" label={messages.spelling.check} pressed={spellingOn} onPress={flipSpelling} />
      )}
      <BlockButton
        icon="undo"
        label={messages.undo}
        shortcut={keyName('Mod+Z')}
        disabled={!state.canUndo}
        onPress={() => inText(editor).undo().run()}
      />
      <BlockButton
        icon="redo"
        label={messages.redo}
        shortcut={keyName('Mod+Shift+Z')}
        disabled={!state.canRedo}
        onPress={() => inText(editor).redo().run()}
      />
      <MoreMenu tasks={tasks} />
    </div>
  )
}
