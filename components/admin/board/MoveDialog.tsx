import { type SubmitEvent, useId, useRef, useState } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { useFirstFocus } from '@/components/admin/editor/use-first-focus'
import { TimeField } from '@/components/admin/workflow/TimeField'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import { localTimeIn, nextFullHour } from '@/lib/articles/zoned-time'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayDoing } from '@/lib/i18n/plan-messages'
import type { BoardCard } from '@/lib/workflow/read-board'
import { isPlain, type Step, steps, worthTaking } from '@/lib/workflow/steps'
import type { BoardWords } from './Board'

type Props = {
  card: BoardCard
  timeZone: string
  messages: ArticleMessages
  words: BoardWords
  /** Settled already; otherwise it is chosen here. */
  first: Step | undefined
  onTake: (step: Step, given?: { reason?: string; at?: string }) => void
  onClose: () => void
}

/** What may be done with an article, and what has to be said for it. */
export function MoveDialog({ card, timeZone, messages, words, first, onTake, onClose }: Props) {
  const [step, setStep] = useState(first)
  const headline = card.headline || messages.untitled
  return (
    <Dialog title={headline} closeLabel={messages.closeSettings} onClose={onClose} size="small">
      {step === undefined ? (
        <ul className="grid gap-2">
          {worthTaking(card).map((possible) => (
            <li key={possible}>
              <Button className="w-full" onClick={() => (isPlain(possible) ? onTake(possible) : setStep(possible))}>
                {sayDoing(possible, words)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <StepForm key={step} {...{ step, timeZone, words }} onTake={onTake} />
      )}
    </Dialog>
  )
}

type FormProps = Pick<Props, 'timeZone' | 'words' | 'onTake'> & { step: Step }

function StepForm({ step, timeZone, words, onTake }: FormProps) {
  const { needs } = steps[step]
  const [reason, setReason] = useState('')
  const [at, setAt] = useState(() => localTimeIn(nextFullHour(), timeZone))
  const field = useId()
  const form = useRef<HTMLFormElement>(null)
  useFirstFocus(form)
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    onTake(step, { reason, at })
  }
  return (
    <form ref={form} className="grid gap-3" onSubmit={send}>
      {needs === 'reason' && (
        <>
          <label htmlFor={field}>{step === 'return' ? words.giveBackReason : words.moveReason}</label>
          <textarea
            id={field}
            required
            rows={3}
            maxLength={1000}
            value={reason}
            className={controlClass}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
      {needs === 'time' && <TimeField label={words.moveTime} at={at} timeZone={timeZone} onChange={setAt} />}
      {step === 'publish' && <p>{words.movePublish}</p>}
      <Button type="submit" kind={step === 'withdraw' ? 'danger' : 'primary'}>
        {sayDoing(step, words)}
      </Button>
    </form>
  )
}
