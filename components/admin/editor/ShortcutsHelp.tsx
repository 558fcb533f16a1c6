import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { WritingMessages } from '@/lib/i18n/messages/writing-kk'
import { Dialog } from './Dialog'
import { keyName } from './shortcuts'

const keys: readonly [keyof EditorMessages['keys'], string][] = [
  ['bold', 'Mod+B'],
  ['italic', 'Mod+I'],
  ['link', 'Mod+K'],
  ['heading2', 'Mod+Alt+2'],
  ['heading3', 'Mod+Alt+3'],
  ['paragraph', 'Mod+Alt+0'],
  ['bulletList', 'Mod+Shift+8'],
  ['orderedList', 'Mod+Shift+7'],
  ['blockquote', 'Mod+Shift+B'],
  ['lineBreak', 'Shift+Enter'],
  ['undo', 'Mod+Z'],
  ['redo', 'Mod+Shift+Z'],
  ['save', 'Mod+S'],
  ['spelling', 'Mod+.'],
  ['slash', '/'],
  ['help', 'Mod+/'],
]

/** The keys of what helps to write. */
const writingKeys: readonly (readonly [name: (messages: WritingMessages) => string, key: string])[] = [
  [({ keys }) => keys.find, 'Mod+F'],
  [({ tidy }) => tidy, 'Mod+Alt+T'],
  [({ fullScreen }) => fullScreen, 'Mod+Shift+F'],
  [({ keys }) => keys.toolbar, 'Alt+F10'],
  [({ keys }) => keys.anywhere, '?'],
]

/** What becomes a block when it is typed at the start of a line. */
const typed: readonly [string, keyof EditorMessages['blocks']][] = [
  ['##', 'heading2'],
  ['###', 'heading3'],
  ['-', 'bulletList'],
  ['1.', 'orderedList'],
  ['>', 'blockquote'],
  ['---', 'horizontalRule'],
]

/** The help sheet of the keyboard. */
export function ShortcutsHelp({
  messages,
  writing,
  onClose,
}: {
  messages: EditorMessages
  writing: WritingMessages
  onClose: () => void
}) {
  return (
    <Dialog title={messages.shortcuts} closeLabel={messages.close} onClose={onClose}>
      <dl className="shortcut-list">
        {keys.map(([name, key]) => (
          <div key={name}>
            <dt>{messages.keys[name]}</dt>
            <dd>
              <kbd>{keyName(key)}</kbd>
            </dd>
          </div>
        ))}
        {writingKeys.map(([name, key]) => (
          <div key={key}>
            <dt>{name(writing)}</dt>
            <dd>
              <kbd>{keyName(key)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{messages.keys.startOfLine}</h3>
      <dl className="shortcut-list">
        {typed.map(([text, block]) => (
          <div key={text}>
            <dt>{messages.blocks[block].name}</dt>
            <dd>
              <kbd>{text}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
