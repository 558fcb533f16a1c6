'use client'
import './board.css'
import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useRef, useState, useTransition } from 'react'
import { StatusDot } from '@/components/admin/articles/StatusDot'
import { classNames } from '@/components/ui/class-names'
import type { ArticleStatus } from '@/lib/articles/article'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import { word } from '@/lib/i18n/newsroom-message'
import type { PlanMessages } from '@/lib/i18n/plan-messages'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { BoardCard, BoardColumn } from '@/lib/workflow/read-board'
import { isPlain, type Step, stepTo } from '@/lib/workflow/steps'
import type { AskedStep } from '@/lib/workflow/take-step'
import { Card } from './Card'
import { Column } from './Column'
import { MoveDialog } from './MoveDialog'

export type BoardWords = WorkflowMessages & PlanMessages

type Props = {
  columns: readonly BoardColumn[]
  timeZone: string
  messages: ArticleMessages
  words: BoardWords
  move: (step: AskedStep) => Promise<{ ok: true; message: string } | ActionFailure>
}

/** `step` is settled already when a card was dropped on a column, and still to be chosen in the menu of a card. */
type Asked = { card: BoardCard; step: Step | undefined }

/** The articles in a column for each status. A card is moved by dragging it or from its menu; the server decides whether it may be. */
export function Board({ columns, timeZone, messages, words, move }: Props) {
  const [dragged, setDragged] = useState<BoardCard>()
  const [over, setOver] = useState<ArticleStatus>()
  const [asked, setAsked] = useState<Asked>()
  const [said, setSaid] = useState<{ ok: boolean; message: string }>()
  const [pending, startTransition] = useTransition()
  const moved = useRef<string>(undefined)
  useEffect(() => {
    // The card stands in another column now, as another element: whoever moved it by keyboard goes on from there.
    if (pending || moved.current === undefined) return
    document.getElementById(`move-${moved.current}`)?.focus()
    moved.current = undefined
  }, [pending])

  function take(card: BoardCard, step: Step, given: { reason?: string; at?: string } = {}) {
    setAsked(undefined)
    startTransition(async () => {
      try {
        const { id, version } = card
        const result = await move({ id, version, step, reason: given.reason ?? '', at: given.at ?? '' })
        moved.current = id
        setSaid({ ok: result.ok, message: `${card.headline || messages.untitled}: ${result.message}` })
      } catch {
        setSaid({ ok: false, message: messages.noAnswer })
      }
    })
  }
  function drop(status: ArticleStatus) {
    const card = dragged
    setDragged(undefined)
    setOver(undefined)
    if (card === undefined || card.status === status) return
    const step = stepTo(card, status)
    if (step === undefined) {
      const values = { headline: card.headline || messages.untitled, status: sayStatus(status, messages) }
      return setSaid({ ok: false, message: word(words.moveNotAllowed, values) })
    }
    // What readers notice at once, and what needs a word or a time, is asked for first.
    if (isPlain(step)) take(card, step)
    else setAsked({ card, step })
  }

  return (
    <>
      <p
        role={said?.ok === false ? 'alert' : 'status'}
        className={classNames('board-said', said?.ok === false && 'text-alarm')}
      >
        {said?.message}
      </p>
      <div className="board" aria-busy={pending}>
        {columns.map(({ status, cards, more }) => (
          <Column
            key={status}
            status={status}
            over={over === status}
            possible={dragged !== undefined && dragged.status !== status && stepTo(dragged, status) !== undefined}
            accepts={() => dragged !== undefined}
            onOver={() => setOver(status)}
            onLeave={() => setOver(undefined)}
            onDrop={() => drop(status)}
          >
            <h2 id={`column-${status}`}>
              <StatusDot status={status} />
              {sayStatus(status, messages)}
              <span className="text-ink-soft font-normal">{more ? `${cards.length}+` : cards.length}</span>
            </h2>
            <ul>
              {cards.map((card) => (
                <Card
                  key={card.id}
                  {...{ card, messages, words }}
                  onDrag={() => setDragged(card)}
                  onDragEnd={() => setDragged(undefined)}
                  onAsk={() => setAsked({ card, step: undefined })}
                />
              ))}
            </ul>
            {more && (
              <Link
                href={`/admin/articles?status=${status}` as Route}
                className="text-accent text-small inline-block py-1 underline"
              >
                {words.boardMore}
              </Link>
            )}
          </Column>
        ))}
      </div>
      {asked !== undefined && (
        <MoveDialog
          key={asked.card.id}
          {...{ timeZone, messages, words }}
          card={asked.card}
          first={asked.step}
          onTake={(step, given) => take(asked.card, step, given)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}
