import type { ChainedCommands, Editor, FocusPosition } from '@tiptap/core'

/**
 * Commands on the text of an article, asked for from a button, a field or a dialog. The text has the focus at once: the command
 * of that name waits for the next frame, and a letter typed before it would come to stand elsewhere, or nowhere.
 * @param position where the cursor goes; without it, it stays where it was
 */
export function inText(editor: Editor, position?: FocusPosition): ChainedCommands {
  editor.view.focus()
  return editor.chain().focus(position)
}
