import { ActionForm } from '@/components/ui/ActionForm'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { OpenSession } from '@/lib/auth/session'
import type { FormState } from '@/lib/forms/action-result'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import { word } from '@/lib/i18n/newsroom-message'
import { browserName } from './browser-name'

type Props = {
  sessions: readonly OpenSession[]
  /** The session of the person who looks, if it is among these. */
  ownSessionId: string
  messages: NewsroomMessages
  sayTime: (time: Date) => string
  revoke: (previous: FormState, form: FormData) => Promise<FormState>
  /** Whose sessions these are, for an owner who looks at somebody else's. */
  userId?: string
}

/** Where an account is signed in, each with a way to end it. */
export function SessionList({ sessions, ownSessionId, messages, sayTime, revoke, userId }: Props) {
  if (sessions.length === 0) return <p className="text-ink-soft">{messages.sessionsNone}</p>
  return (
    <ul className="divide-rule divide-y">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 first:pt-0">
          <div className="min-w-0">
            <p className="font-semibold">
              {browserName(session.browser) ?? messages.browserUnknown}
              {session.id === ownSessionId && (
                <span className="text-accent text-small ml-2 font-normal">{messages.sessionThis}</span>
              )}
            </p>
            <p className="text-ink-soft text-small tabular-nums">
              {[word(messages.sessionLastSeen, { time: sayTime(session.lastSeenAt) }), session.address]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </div>
          {session.id !== ownSessionId && (
            <ActionForm action={revoke} className="gap-0">
              <input type="hidden" name="sessionId" value={session.id} />
              {userId !== undefined && <input type="hidden" name="userId" value={userId} />}
              <SubmitButton kind="quiet">{messages.sessionRevoke}</SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
