import { type Editor, Extension } from '@tiptap/core'
import { othersCursors } from './others-cursors'
import { gentleSync } from './gentle-sync'
import { asOneStep, type SharedText } from './shared-text'
import { stepsOfOnePerson, takeStep } from './steps-of-one-person'

declare module '@tiptap/core' {
  interface Storage {
    bodyBinding: { text: SharedText }
  }
}

/** Does several changes of a text, in its body and in the fields beside it, as one step that can be taken back by itself. */
export function inOneStep({ storage }: Editor, change: () => void): void {
  asOneStep(storage.bodyBinding.text, change)
}

/**
 * Binds the editor to a document that merges: what is typed goes there, and what others type comes from there. Undo and redo are those of
 * this person over all parts of the text.
 */
export function bodyBinding(shared: SharedText): Extension {
  const { awareness } = shared
  return Extension.create({
    name: 'bodyBinding',
    addStorage: () => ({ text: shared }),
    // Before everything that looks at what was typed.
    priority: 1000,
    addProseMirrorPlugins: () => [
      stepsOfOnePerson(shared),
      gentleSync(shared),
      ...(awareness === undefined ? [] : [othersCursors(awareness)]),
    ],
    addCommands: () => ({
      undo:
        () =>
        ({ tr, view, dispatch }) =>
          takeStep({ tr, view, shared, forReal: dispatch !== undefined, which: 'undo' }),
      redo:
        () =>
        ({ tr, view, dispatch }) =>
          takeStep({ tr, view, shared, forReal: dispatch !== undefined, which: 'redo' }),
    }),
    addKeyboardShortcuts: () => ({
      // On a Russian layout the key of the letter Z is the letter «я».
      'Mod-z': ({ editor }) => editor.commands.undo(),
      'Mod-я': ({ editor }) => editor.commands.undo(),
      'Mod-y': ({ editor }) => editor.commands.redo(),
      'Shift-Mod-z': ({ editor }) => editor.commands.redo(),
      'Shift-Mod-я': ({ editor }) => editor.commands.redo(),
    }),
  })
}
