import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { AskedBlock } from './insertable-blocks'

/** Gives an editor its slash menu when somebody first goes into the text: until then its script is not needed. */
export function useSlashMenu(editor: Editor | null, messages: EditorMessages, ask: (block: AskedBlock) => void): void {
  const askNow = useEffectEvent(ask)
  useEffect(() => {
    if (editor === null) return
    const load = async () => {
      const { slashMenu } = await import('./slash-menu')
      if (editor.isDestroyed) return
      // First, because its keys go before those of the text.
      editor.registerPlugin(slashMenu(editor, { messages, ask: (block) => askNow(block) }), (menu, others) => [
        menu,
        ...others,
      ])
      // A slash may have been typed while the script was on its way.
      editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false))
    }
    const begin = () => {
      editor.off('focus', begin)
      load().catch((error: unknown) => console.warn('The slash menu could not be loaded:', error))
    }
    if (editor.isFocused) begin()
    else editor.on('focus', begin)
    return () => {
      editor.off('focus', begin)
    }
  }, [editor, messages])
}
