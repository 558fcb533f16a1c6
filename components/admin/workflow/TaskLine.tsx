import { classNames } from '@/components/ui/class-names'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { Deadline } from '@/lib/workflow/say-deadline'

type Props = { assignees: readonly string[]; deadline: Deadline | null; words: WorkflowMessages }

/** Who works on an article and by when, in a line. */
export function TaskLine({ assignees, deadline, words }: Props) {
  if (assignees.length === 0 && deadline === null) return null
  return (
    <p className="text-ink-soft text-small leading-snug">
      {assignees.length > 0 && <span>{word(words.assignedTo, { names: assignees.join(', ') })}</span>}
      {assignees.length > 0 && deadline !== null && ' · '}
      {deadline !== null && (
        <span className={classNames(deadline.missed && 'text-alarm font-semibold')}>
          {word(deadline.missed ? words.deadlineMissed : words.deadlineAt, { time: deadline.at })}
        </span>
      )}
    </p>
  )
}
