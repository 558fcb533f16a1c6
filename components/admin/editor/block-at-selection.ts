import type { Editor } from '@tiptap/react'
import type { BlockName } from './insertable-blocks'
import { inText } from './in-text'

/** The kind of text that the cursor stands in, among those that a line of text can be. */
export function textKindAt(
  editor: Editor,
): Extract<BlockName, 'paragraph' | 'heading2' | 'heading3' | 'heading4' | 'pullQuote'> {
  if (editor.isActive('pullQuote')) return 'pullQuote'
  if (editor.isActive('heading', { level: 2 })) return 'heading2'
  if (editor.isActive('heading', { level: 3 })) return 'heading3'
  if (editor.isActive('heading', { level: 4 })) return 'heading4'
  return 'paragraph'
}

export const textKinds = ['paragraph', 'heading2', 'heading3', 'heading4', 'pullQuote'] as const

/** Makes the line at the cursor another kind of text. */
export function setTextKind(editor: Editor, kind: (typeof textKinds)[number]): void {
  const chain = inText(editor)
  switch (kind) {
    case 'paragraph':
      chain.setParagraph().run()
      return
    case 'heading2':
      chain.setHeading({ level: 2 }).run()
      return
    case 'heading3':
      chain.setHeading({ level: 3 }).run()
      return
    case 'heading4':
      chain.setHeading({ level: 4 }).run()
      return
    case 'pullQuote':
      chain.setNode('pullQuote').run()
      return
    default:
      kind satisfies never
  }
}
