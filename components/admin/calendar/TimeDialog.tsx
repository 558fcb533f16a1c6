import { useRef, useState } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { useFirstFocus } from '@/components/admin/editor/use-first-focus'
import { TimeField } from '@/components/admin/workflow/TimeField'
import { Button } from '@/components/ui/Button'
import type { CalendarEntry } from '@/lib/calendar/read-calendar'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { PlanMessages } from '@/lib/i18n/plan-messages'

type Props = {
  entry: CalendarEntry
  timeZone: string
  messages: ArticleMessages
  words: PlanMessages
  onSet: (at: string) => void
  onClose: () => void
}

/** Asks for another time, to the minute. */
export function TimeDialog({ entry, timeZone, messages, words, onSet, onClose }: Props) {
  const [at, setAt] = useState(entry.at)
  const form = useRef<HTMLFormElement>(null)
  useFirstFocus(form)
  return (
    <Dialog
      title={entry.headline || messages.untitled}
      closeLabel={messages.closeSettings}
      onClose={onClose}
      size="small"
    >
      <form
        ref={form}
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          onSet(at)
        }}
      >
        <TimeField label={words.setTime} at={at} timeZone={timeZone} onChange={setAt} />
        <Button type="submit" kind="primary">
          {words.setTimeDo}
        </Button>
      </form>
    </Dialog>
  )
}
