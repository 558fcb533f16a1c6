import type { Editor } from '@tiptap/react'
import { useSettledState } from '@/components/admin/editor/use-settled-state'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { AskedWord } from './asked-word'
import { countDoubtfulWords } from './doubtful-words'
import { askAboutNextWord } from './spelling-extension'

type Props = { editor: Editor; messages: EditorMessages; onAsk: (asked: AskedWord) => void }

const lookForDoubts = ({ state }: Editor) => ({ count: countDoubtfulWords(state) })

/** How many words are doubtful; pressing it goes from one to the next. */
export function DoubtCount({ editor, messages, onAsk }: Props) {
  const { count } = useSettledState(editor, lookForDoubts)
  if (count === 0) return null
  return (
    <button type="button" className="doubt-count" aria-haspopup="menu" onClick={() => askAboutNextWord(editor, onAsk)}>
      {messages.spelling.doubtful(count)}
    </button>
  )
}
