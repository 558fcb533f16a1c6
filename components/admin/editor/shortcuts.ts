import { Extension } from '@tiptap/core'

type Tasks = { askLink: () => void; saveNow: () => void; goToToolbar: () => void }

/** The keys of the newsroom beside those that the blocks and marks bring. */
export function editorShortcuts({ askLink, saveNow, goToToolbar }: Tasks): Extension {
  const take = (task: () => void) => () => {
    task()
    return true
  }
  return Extension.create({
    name: 'editorShortcuts',
    addKeyboardShortcuts() {
      return { 'Mod-k': take(askLink), 'Mod-s': take(saveNow), 'Alt-F10': take(goToToolbar) }
    },
  })
}

/** How a key is written on this machine: ⌘B on a Mac, Ctrl+B elsewhere. */
export function keyName(key: string): string {
  const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
  return mac ? key.replace('Mod+', '⌘').replace('Alt+', '⌥').replace('Shift+', '⇧') : key.replace('Mod+', 'Ctrl+')
}
