import { SignInHere } from '@/components/admin/shell/SignInHere'
import { useLanguage } from '@/components/admin/messages'
import type { SaveState } from '@/components/admin/together/save-state'
import { Button } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { togetherMessages } from '@/lib/i18n/together-messages'
import { clockIn } from './clock-in'

type Props = {
  saving: SaveState
  notKept: boolean
  /** Why nobody may write here any more. */
  ended: 'no-permission' | 'trashed' | undefined
  timeZone: string
  messages: ArticleMessages
  onRetry: () => void
}

/** How far the text has come, in words. It keeps its place, so that nothing jumps while somebody writes. */
export function StatusLine({ saving, notKept, ended, timeZone, messages, onRetry }: Props) {
  const together = togetherMessages(useLanguage())
  const text = ended === undefined ? sayState(saving, notKept, timeZone, messages) : together[endedKeys[ended]]
  const troubled =
    ended !== undefined || (saving.kind !== 'saved' && saving.kind !== 'typing' && saving.kind !== 'saving')
  return (
    <div className="text-small flex min-w-0 items-center gap-2 leading-tight">
      <p role="status" className={classNames('min-w-0', troubled ? 'text-alarm' : 'text-ink-soft')}>
        {text}
        {saving.kind === 'signed-out' && <span className="text-ink-soft hidden md:inline"> {messages.signInHint}</span>}
        {notKept && <strong className="text-alarm block font-semibold">{messages.stateNotKept}</strong>}
      </p>
      {saving.kind === 'signed-out' && <SignInHere onSignedIn={onRetry} />}
      {saving.kind === 'unreachable' && (
        <Button kind="quiet" className="text-small min-h-8" onClick={onRetry}>
          {messages.retryNow}
        </Button>
      )}
    </div>
  )
}

const endedKeys = { 'no-permission': 'noPermission', trashed: 'trashed' } as const

function sayState(saving: SaveState, notKept: boolean, timeZone: string, messages: ArticleMessages): string {
  switch (saving.kind) {
    case 'saved':
      return word(messages.stateSaved, { time: clockIn(saving.at, timeZone) })
    case 'typing':
      return messages.stateTyping
    case 'saving':
      return messages.stateSaving
    case 'unreachable':
      return notKept ? messages.stateNoLine : messages.stateUnreachable
    case 'signed-out':
      return notKept ? messages.stateNoSession : messages.stateSignedOut
    case 'refused':
      return word(messages.stateRefused, { message: saving.message })
    default:
      return saving satisfies never
  }
}
