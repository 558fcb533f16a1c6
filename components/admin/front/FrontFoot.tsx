import { useContext } from 'react'
import { Button } from '@/components/ui/Button'
import { SignedOutHelp } from '@/components/ui/signed-out-help'
import type { FrontPlace } from '@/lib/front/arrangement'
import { frontQuery } from '@/lib/front/front-address'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import type { FrontEditorState, SaveState } from './use-front-editor'

const stateWords = {
  live: 'stateLive',
  changed: 'stateSaving',
  saving: 'stateSaving',
  saved: 'stateSaved',
  failed: 'stateFailed',
} as const satisfies Record<SaveState, keyof FrontMessages>

type Props = { editor: FrontEditorState; place: FrontPlace; messages: FrontMessages }

/** How the arrangement stands, and what can be done with the whole of it. It lies at the foot of the window. */
export function FrontFoot({ editor, place, messages }: Props) {
  const { state, outcome, pending } = editor
  const help = useContext(SignedOutHelp)

  /** The window is opened at once, or the browser would take it for one that nobody asked for; it waits for the draft. */
  async function preview() {
    const tab = window.open('about:blank', '_blank')
    const kept = state === 'live' || state === 'saved' || (await editor.save())
    if (kept && tab !== null) tab.location.href = `/admin/front/preview?${frontQuery(place)}`
    else tab?.close()
  }
  return (
    <div className="front-foot">
      <p role="status" className={state === 'failed' ? 'text-alarm' : 'text-ink-soft'}>
        {messages[stateWords[state]]}
      </p>
      <p
        role={outcome?.ok === false ? 'alert' : 'status'}
        className={outcome?.ok === false ? 'text-alarm' : 'text-accent'}
      >
        {outcome?.message} {outcome?.ok === false && outcome.reason === 'signed-out' && help}
      </p>
      <div className="front-foot-buttons">
        {state !== 'live' && (
          <Button kind="quiet" disabled={pending} onClick={editor.discard}>
            {messages.discard}
          </Button>
        )}
        <Button onClick={() => void preview()}>{messages.preview}</Button>
        <Button kind="primary" disabled={pending || state === 'live'} onClick={() => editor.putLive()}>
          {messages.putLive}
        </Button>
      </div>
    </div>
  )
}
