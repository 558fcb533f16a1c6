import { type SubmitEvent, useEffect, useId, useState, useTransition } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { useLanguage } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import { articleMessages } from '@/lib/i18n/article-messages'
import { type HandMessages, handMessages } from '@/lib/i18n/hand-messages'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { CopyField } from './CopyField'
import type { ListedLink, MenuActions } from './menu-actions'

type Props = { id: string; actions: Pick<MenuActions, 'listLinks' | 'share' | 'endLink'>; onClose: () => void }
type Days = Parameters<MenuActions['share']>[0]['days']
type Text = Parameters<MenuActions['share']>[0]['text']

const dayKeys = { 1: 'shareDay', 7: 'shareWeek', 30: 'shareMonth' } as const satisfies Record<Days, keyof HandMessages>
const choices: readonly Days[] = [1, 7, 30]

/** Makes links by which somebody outside the newsroom reads an article, and ends them. */
export function ShareDialog({ id, actions, onClose }: Props) {
  const language = useLanguage()
  const messages = handMessages(language)
  const [links, setLinks] = useState<readonly ListedLink[]>([])
  const [said, setSaid] = useState<{ ok: boolean; message: string; url?: string }>()
  const [pending, startTransition] = useTransition()
  const [days, setDays] = useState<Days>(7)
  const [text, setText] = useState<Text>('newest')
  const field = useId()

  async function readLinks() {
    const result = await actions.listLinks({ id })
    if (result.ok) setLinks(result.links)
    else setSaid(result)
  }
  function ask(command: () => Promise<{ ok: boolean; message: string; url?: string }>) {
    startTransition(async () => {
      try {
        const result = await command()
        setSaid(result)
        if (result.ok) await readLinks()
      } catch {
        // A server action that got no answer rejects; whether it was done shows in the list.
        setSaid({ ok: false, message: noAnswer })
      }
    })
  }
  const { noAnswer } = articleMessages(language)
  const { listLinks } = actions
  // When the dialog opens; afterwards every command reads the list again itself.
  useEffect(() => {
    listLinks({ id }).then(
      (result) => (result.ok ? setLinks(result.links) : setSaid(result)),
      () => setSaid({ ok: false, message: noAnswer }),
    )
  }, [listLinks, id, noAnswer])

  function create(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    ask(() => actions.share({ id, days, text }))
  }

  return (
    <Dialog title={messages.share} closeLabel={newsroomMessages(language).close} onClose={onClose}>
      <p className="text-ink-soft text-pretty">{messages.shareText}</p>
      <form onSubmit={create} className="mt-4 grid gap-3 sm:grid-cols-[9rem_1fr_auto] sm:items-end">
        <label className="grid gap-1.5 font-semibold" htmlFor={`${field}-days`}>
          {messages.shareFor}
          <select
            id={`${field}-days`}
            value={days}
            className={`${controlClass} font-normal`}
            onChange={({ target }) => setDays(choices.find((choice) => choice === Number(target.value)) ?? 7)}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {messages[dayKeys[choice]]}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1.5 font-semibold" htmlFor={`${field}-text`}>
          {messages.shareShows}
          <select
            id={`${field}-text`}
            value={text}
            className={`${controlClass} font-normal`}
            onChange={({ target }) => setText(target.value === 'present' ? 'present' : 'newest')}
          >
            <option value="newest">{messages.shareNewest}</option>
            <option value="present">{messages.sharePresent}</option>
          </select>
        </label>
        <Button type="submit" kind="primary" disabled={pending}>
          {messages.shareCreate}
        </Button>
      </form>
      <div role={said?.ok === false ? 'alert' : 'status'} className="mt-4 empty:hidden">
        {said?.url !== undefined && <CopyField label={messages.share} url={said.url} messages={messages} />}
        {said !== undefined && <p className={said.ok ? 'text-ink-soft' : 'text-alarm'}>{said.message}</p>}
      </div>
      <h3>{messages.shareLinks}</h3>
      {links.length === 0 ? (
        <p className="text-ink-soft">{messages.shareNone}</p>
      ) : (
        <ul className="divide-rule border-rule divide-y border-t">
          {links.map((link) => (
            <Link
              key={link.id}
              link={link}
              messages={messages}
              pending={pending}
              onEnd={() => ask(() => actions.endLink({ id, linkId: link.id }))}
            />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

type LinkProps = { link: ListedLink; messages: HandMessages; pending: boolean; onEnd: () => void }

function Link({ link, messages, pending, onEnd }: LinkProps) {
  return (
    <li className="flex items-center justify-between gap-4 py-2">
      <div>
        <span className="text-mark tabular-nums">{link.until}</span>
        <span className="text-ink-soft text-small block tabular-nums">
          {link.made} · {link.revisionNumber === null ? messages.shareNewest : messages.sharePresent} ·{' '}
          {word(messages.shareOpened, { count: link.opened })}
        </span>
      </div>
      <Button kind="quiet" disabled={pending} onClick={onEnd}>
        {messages.shareEnd}
        <span className="sr-only"> {link.until}</span>
      </Button>
    </li>
  )
}
