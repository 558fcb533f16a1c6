'use client'

import { useState, useTransition } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { Button } from '@/components/ui/Button'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import type { FrontHistoryEntry } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { RestoreFront } from './front-actions'

type Props = {
  entries: readonly FrontHistoryEntry[]
  /** What is live as this page shows it. */
  liveId: string | null
  restore: RestoreFront
  messages: FrontMessages
  cancel: string
}

/** What stood at a place, who put it there and when; an earlier arrangement can be put back. */
export function FrontHistory({ entries, liveId, restore, messages, cancel }: Props) {
  const [asked, setAsked] = useState<FrontHistoryEntry>()
  const [outcome, setOutcome] = useState<{ ok: boolean; message: string }>()
  const [pending, startTransition] = useTransition()

  function putBack({ id }: FrontHistoryEntry) {
    setAsked(undefined)
    startTransition(async () => {
      try {
        setOutcome(await restore({ id, baseId: liveId }))
      } catch {
        // No answer: whether it was done shows when the page is loaded again.
        setOutcome({ ok: false, message: messages.noAnswer })
      }
    })
  }

  return (
    <section className="mt-10" aria-labelledby="front-history">
      <h2 id="front-history" className="text-large mb-2 font-semibold">
        {messages.history}
      </h2>
      <p
        role={outcome?.ok === false ? 'alert' : 'status'}
        className={outcome?.ok === false ? 'text-alarm' : 'text-accent'}
      >
        {outcome?.message}
      </p>
      {entries.length === 0 ? (
        <p className="text-ink-soft">{messages.historyNone}</p>
      ) : (
        <Table
          caption={messages.history}
          heads={[messages.historyFrom, messages.historyBy, messages.historyWhat, messages.restore]}
        >
          {entries.map((entry) => (
            <TableRow key={entry.id}>
              <TableCell>
                {entry.from}
                <span className="text-ink-soft text-small block">
                  {entry.to === null ? messages.standsNow : word(messages.stoodUntil, { time: entry.to })}
                </span>
              </TableCell>
              <TableCell>{entry.by ?? messages.somebody}</TableCell>
              <TableCell className="max-md:basis-full">
                {entry.lead ?? <span className="text-ink-soft">{messages.historyLeadNewest}</span>}
                <span className="text-ink-soft text-small block">
                  {[...entry.beside, ...(entry.strip === '' ? [] : [`${messages.strip}: ${entry.strip}`])].join(' · ')}
                </span>
              </TableCell>
              <TableCell>
                {entry.to !== null && (
                  <Button
                    kind="quiet"
                    className="-ml-2.5"
                    disabled={pending}
                    aria-label={`${messages.restore}: ${entry.from}`}
                    onClick={() => setAsked(entry)}
                  >
                    {messages.restore}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </Table>
      )}
      {asked !== undefined && (
        <Dialog title={messages.restoreTitle} closeLabel={cancel} onClose={() => setAsked(undefined)} size="small">
          <p className="font-semibold">{asked.lead ?? messages.historyLeadNewest}</p>
          <p className="text-ink-soft mt-1">{messages.restoreText}</p>
          <footer>
            <Button onClick={() => setAsked(undefined)}>{cancel}</Button>
            <Button kind="primary" onClick={() => putBack(asked)}>
              {messages.restore}
            </Button>
          </footer>
        </Dialog>
      )}
    </section>
  )
}
