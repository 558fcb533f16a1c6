import { Extension } from '@tiptap/core'
import type { Selection } from '@tiptap/pm/state'

/**
 * Enter in an empty paragraph leaves what the paragraph stands in. In a fact box that has nothing else yet that would take the box away,
 * and the title that was just written with it.
 */
export const factBoxKeys = Extension.create({
  name: 'factBoxKeys',
  addKeyboardShortcuts() {
    return { Enter: ({ editor }) => isAloneInFactBox(editor.state.selection) }
  },
})

/** True when the cursor stands in the only, still empty, paragraph of a fact box. */
export function isAloneInFactBox({ empty, $from }: Selection): boolean {
  if (!empty || $from.depth < 2 || $from.parent.content.size > 0) return false
  const box = $from.node(-1)
  return box.type.name === 'factBox' && box.childCount === 1
}
