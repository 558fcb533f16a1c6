import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import type { FormState } from '@/lib/forms/action-result'
import type { Edition } from '@/lib/i18n/editions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

type Word = { id: string; edition: Edition; word: string; addedBy: string | null; addedAt: Date }

type Props = {
  words: readonly Word[]
  /** In the person's language, on the publication's clock. */
  dateTime: (time: Date) => string
  remove: (previous: FormState, form: FormData) => Promise<FormState>
  messages: NewsroomMessages
}

/** The newsroom's own words, with who added them. One that is taken out can be put in again, so nothing is asked. */
export function DictionaryTable({ words, dateTime, remove, messages }: Props) {
  const heads = [messages.dictionaryWord, messages.dictionaryBy, messages.dictionaryAt, messages.dictionaryRemove]
  return (
    <Table caption={messages.navDictionary} heads={heads}>
      {words.map(({ id, edition, word, addedBy, addedAt }) => (
        <TableRow key={id}>
          <TableCell className="font-semibold break-all">
            <span lang={edition}>{word}</span>
          </TableCell>
          <TableCell>{addedBy ?? messages.dictionaryHouse}</TableCell>
          <TableCell className="text-ink-soft tabular-nums">
            <time dateTime={addedAt.toISOString()}>{dateTime(addedAt)}</time>
          </TableCell>
          <TableCell>
            <ActionForm action={remove} className="gap-1">
              <input type="hidden" name="id" value={id} />
              <SubmitButton kind="quiet" className="-mx-2.5 justify-self-start">
                {messages.dictionaryRemove}
                <span className="sr-only"> {word}</span>
              </SubmitButton>
              <FormStatus className="text-small empty:hidden" />
            </ActionForm>
          </TableCell>
        </TableRow>
      ))}
    </Table>
  )
}
