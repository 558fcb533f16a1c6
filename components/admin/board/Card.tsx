import type { Route } from 'next'
import Link from 'next/link'
import { useDragSource } from '@/components/admin/dragging/use-dragging'
import { TaskLine } from '@/components/admin/workflow/TaskLine'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { BoardCard } from '@/lib/workflow/read-board'
import type { BoardWords } from './Board'

type Props = {
  card: BoardCard
  messages: ArticleMessages
  words: BoardWords
  onDrag: () => void
  onDragEnd: () => void
  onAsk: () => void
}

/** An article on the board. */
export function Card({ card, messages, words, onDrag, onDragEnd, onAsk }: Props) {
  const { id, headline, edition, section, assignees, deadline, scheduledFor, steps } = card
  const movable = steps.length > 0
  const source = useDragSource<HTMLLIElement>({ text: headline, onDrag, onEnd: onDragEnd })
  return (
    <li ref={source} className="board-card" draggable={movable}>
      <Link href={`/admin/articles/${id}` as Route} lang={edition} className="board-headline">
        {headline === '' ? <span className="text-ink-soft font-normal italic">{messages.untitled}</span> : headline}
      </Link>
      <p className="text-ink-soft text-small">
        {section}
        {edition !== 'kk' && ` · ${edition}`}
      </p>
      {scheduledFor !== null && (
        <p className="text-mark text-small">{word(messages.scheduledFor, { time: scheduledFor })}</p>
      )}
      {card.changedSinceBound && <p className="text-mark text-small">{words.changedShort}</p>}
      {card.changedSinceSeen && <p className="text-mark text-small">{words.changedSinceSeen}</p>}
      <TaskLine {...{ assignees, deadline, words }} />
      {movable && (
        <button
          id={`move-${id}`}
          type="button"
          className="board-move"
          aria-haspopup="dialog"
          aria-label={word(words.moveOf, { headline: headline || messages.untitled })}
          onClick={onAsk}
        >
          {words.move}
        </button>
      )}
    </li>
  )
}
