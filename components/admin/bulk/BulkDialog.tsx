import { type SubmitEvent, useId, useState } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { useLanguage } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { Choice } from '@/lib/articles/article-desk'
import type { BulkCommand } from '@/lib/bulk/bulk-command'
import { type ListMessages, listMessages } from '@/lib/i18n/list-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import type { BulkActions } from './bulk-actions'
import { TagSearch } from './TagSearch'

type Kind = BulkCommand['kind']

type Props = {
  kind: Kind
  sections: readonly Choice[]
  people: readonly Choice[]
  findTags: BulkActions['findTags']
  onCommand: (command: BulkCommand) => void
  onClose: () => void
}

const titles = {
  move: 'bulkMoveTitle',
  tag: 'bulkTagTitle',
  untag: 'bulkUntagTitle',
  assign: 'bulkAssignTitle',
  withdraw: 'bulkWithdrawTitle',
  trash: 'bulkTrashTitle',
} as const satisfies Record<Kind, keyof ListMessages>

/** Asks with what it is to be done: a section, a tag, a person, a reason. */
export function BulkDialog({ kind, sections, people, findTags, onCommand, onClose }: Props) {
  const language = useLanguage()
  const messages = listMessages(language)
  const { close, cancel } = newsroomMessages(language)
  return (
    <Dialog title={messages[titles[kind]]} closeLabel={close} onClose={onClose} size="small">
      {kind === 'tag' || kind === 'untag' ? (
        <TagSearch findTags={findTags} messages={messages} onChoose={(tagId) => onCommand({ kind, tagId })} />
      ) : (
        <Question
          {...{ kind, messages, cancel, onCommand, onClose }}
          choices={kind === 'move' ? sections : kind === 'assign' ? people : []}
        />
      )}
    </Dialog>
  )
}

type QuestionProps = Pick<Props, 'onCommand' | 'onClose'> & {
  kind: Exclude<Kind, 'tag' | 'untag'>
  /** Of which one is to be named; without them a reason is. */
  choices: readonly Choice[]
  messages: ListMessages
  cancel: string
}

function Question({ kind, choices, messages, cancel, onCommand, onClose }: QuestionProps) {
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState(choices[0]?.id ?? '')
  const field = useId()
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    switch (kind) {
      case 'move':
        return onCommand({ kind, sectionId: chosen })
      case 'assign':
        return onCommand({ kind, userId: chosen })
      case 'withdraw':
      case 'trash':
        return onCommand({ kind, reason })
      default:
        return kind satisfies never
    }
  }
  return (
    <form onSubmit={submit} className="grid gap-2">
      {kind === 'move' || kind === 'assign' ? (
        <select
          aria-label={messages[titles[kind]]}
          value={chosen}
          className={controlClass}
          onChange={({ target }) => setChosen(target.value)}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <>
          <label htmlFor={field} className="font-semibold">
            {kind === 'withdraw' ? messages.bulkReason : messages.bulkReasonTrash}
          </label>
          <textarea
            id={field}
            rows={2}
            maxLength={1000}
            required={kind === 'withdraw'}
            value={reason}
            className={controlClass}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
      <footer>
        <Button onClick={onClose}>{cancel}</Button>
        <Button type="submit" kind={kind === 'move' || kind === 'assign' ? 'primary' : 'danger'}>
          {messages.bulkDo}
        </Button>
      </footer>
    </form>
  )
}
