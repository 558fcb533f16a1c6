import type { Editor } from '@tiptap/core'
import { type Plugin, PluginKey } from '@tiptap/pm/state'
import { ReactRenderer } from '@tiptap/react'
import { Suggestion, type SuggestionKeyDownProps, type SuggestionProps } from '@tiptap/suggestion'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import { type AskedBlock, findBlocks, type InsertableBlock } from './insertable-blocks'
import { type KeyHandler, SlashMenuList } from './SlashMenuList'

type Options = { messages: EditorMessages; ask: (block: AskedBlock) => void }

/** A slash at the start of a line or after a space opens a list of blocks; letters narrow it down. */
export function slashMenu(editor: Editor, { messages, ask }: Options): Plugin {
  return Suggestion<InsertableBlock, InsertableBlock>({
    editor,
    pluginKey: new PluginKey('slashMenu'),
    char: '/',
    startOfLine: true,
    // Within the landmark of the page, so that a screen reader finds it there.
    container: 'main',
    items: ({ query }) => findBlocks(query, messages),
    // Only where any block may stand: not in a table cell or a heading.
    allow: ({ state, range }) => {
      const $from = state.doc.resolve(range.from)
      return $from.depth === 1 && $from.parent.type.name === 'paragraph'
    },
    command: ({ editor, range, props: block }) => {
      const chain = editor.chain().focus().deleteRange(range)
      if ('insert' in block) {
        block.insert(chain).run()
      } else {
        chain.run()
        ask(block.asks)
      }
    },
    render: () => renderList(messages),
  })
}

type ListProps = SuggestionProps<InsertableBlock, InsertableBlock>

function renderList(messages: EditorMessages) {
  let list: ReactRenderer | undefined
  const keys: { current: KeyHandler | undefined } = { current: undefined }
  let unmount: (() => void) | undefined
  const propsOf = ({ items, command, editor }: ListProps) => ({
    items,
    choose: command,
    messages,
    keys,
    textbox: editor.view.dom,
  })
  return {
    onStart(props: ListProps) {
      list = new ReactRenderer(SlashMenuList, { editor: props.editor, props: propsOf(props) })
      unmount = props.mount(list.element)
    },
    onUpdate(props: ListProps) {
      list?.updateProps(propsOf(props))
    },
    onKeyDown({ event }: SuggestionKeyDownProps) {
      return keys.current?.(event) ?? false
    },
    onExit() {
      unmount?.()
      list?.destroy()
      list = undefined
    },
  }
}
