import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import type { LoggedAction } from '@/lib/bulk/read-bulk-log'
import type { FormState } from '@/lib/forms/action-result'
import { bulkKindWords, type ListMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  actions: readonly LoggedAction[]
  undo: (previous: FormState, form: FormData) => Promise<FormState>
  messages: ListMessages
}

/** What was done with several articles at once, with the way back. */
export function BulkLog({ actions, undo, messages }: Props) {
  const heads = [messages.bulkWhat, messages.bulkWhich, messages.bulkWho, messages.bulkWhen, messages.undo]
  return (
    <Table caption={messages.bulkLog} heads={heads}>
      {actions.map((action) => (
        <Row key={action.id} {...{ action, undo, messages }} />
      ))}
    </Table>
  )
}

function Row({ action, undo, messages }: Omit<Props, 'actions'> & { action: LoggedAction }) {
  const { id, kind, headlines, articles, undone, userName, at } = action
  const what = word(bulkKindWords(kind, messages), { name: action.with ?? messages.bulkGone })
  const others = articles - headlines.length
  const back =
    undone === articles ? messages.bulkUndoneAll : undone > 0 && word(messages.bulkUndoneSome, { count: undone })
  return (
    <TableRow faded={undone === articles}>
      <TableCell className="font-semibold">
        {what}
        {back !== false && <span className="text-mark text-small block font-normal">{back}</span>}
      </TableCell>
      <TableCell className="md:w-[40%]">
        <ul className="font-serif">
          {headlines.map((headline, index) => (
            <li key={index}>{headline || messages.untitled}</li>
          ))}
        </ul>
        {others > 0 && <span className="text-ink-soft text-small">{word(messages.bulkMore, { count: others })}</span>}
      </TableCell>
      <TableCell>{userName}</TableCell>
      <TableCell className="text-ink-soft text-small tabular-nums">{at}</TableCell>
      <TableCell>
        {undone < articles && (
          <ActionForm action={undo} className="gap-1">
            <input type="hidden" name="id" value={id} />
            <SubmitButton kind="quiet" className="-mx-2.5 justify-self-start">
              {messages.undo}
              <span className="sr-only"> {what}</span>
            </SubmitButton>
            <FormStatus className="text-small empty:hidden" />
          </ActionForm>
        )}
      </TableCell>
    </TableRow>
  )
}
