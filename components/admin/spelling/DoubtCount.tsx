import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { AskedWord } from './asked-word'
import { countDoubtfulWords } from './doubtful-words'
import { askAboutNextWord } from './spelling-extension'

type Props = { editor: Editor; messages: EditorMessages; onAsk: (asked: AskedWord) => void }

/** How many words are doubtful; pressing it goes from one to the next. */
export function DoubtCount({ editor, messages, onAsk }: Props) {
  const count = useEditorState({ editor, selector: ({ editor }) => countDoubtfulWords(editor.state) })
  if (count === 0) return null
  return (
    <button type="button" className="doubt-count" aria-haspopup="menu" onClick={() => askAboutNextWord(editor, onAsk)}>
      {messages.spelling.doubtful(count)}
    </button>
  )
}
