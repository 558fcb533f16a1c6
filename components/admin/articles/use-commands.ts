import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { ArticleDraft } from './article-draft'

/** What came of the last thing that was asked for. */
export type Outcome = {
  ok: boolean
  message: string
  fieldErrors: Record<string, string>
  /** There is something to know first: asks again, knowingly. */
  goOn?: () => void
}

type Command = (version: number, knowing: boolean) => Promise<{ ok: true; message: string } | ActionFailure>

/**
 * Asks the server to do something with the article as it stands on the screen: first everything typed is saved, and only then is
 * the command sent, so that nobody publishes less than they see.
 */
export function useCommands(draft: ArticleDraft, messages: ArticleMessages) {
  const router = useRouter()
  const [outcome, setOutcome] = useState<Outcome>()
  const [pending, startTransition] = useTransition()

  function run(command: Command, knowing = false): void {
    startTransition(async () => {
      setOutcome(undefined)
      if (!(await draft.flush())) return setOutcome({ ok: false, message: messages.notSavedYet, fieldErrors: {} })
      try {
        const result = await command(draft.version(), knowing)
        setOutcome({
          ok: result.ok,
          message: result.message,
          fieldErrors: result.ok ? {} : result.fieldErrors,
          ...(!result.ok && result.reason === 'warned' && { goOn: () => run(command, true) }),
        })
        if (result.ok) router.refresh()
      } catch {
        // A server action that got no answer rejects; whether it was done shows when the page is loaded again.
        setOutcome({ ok: false, message: messages.noAnswer, fieldErrors: {} })
      }
    })
  }
  return { run, pending, outcome, dismiss: () => setOutcome(undefined), say: setOutcome }
}
