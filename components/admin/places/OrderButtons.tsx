import { ActionForm } from '@/components/ui/ActionForm'
import type { FormState } from '@/lib/forms/action-result'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  /** Everything in its present order. */
  ids: readonly string[]
  index: number
  name: string
  messages: { moveUp: string; moveDown: string }
  action: (previous: FormState, form: FormData) => Promise<FormState>
}

/** Two buttons that move an entry of a list one place up or down. Each sends the whole new order, so that it works without script. */
export function OrderButtons({ ids, index, name, messages, action }: Props) {
  return (
    <div className="-ml-2.5 inline-flex">
      <Move to={index - 1} label={word(messages.moveUp, { name })} path="M4 10l4-4 4 4" {...{ ids, index, action }} />
      <Move to={index + 1} label={word(messages.moveDown, { name })} path="M4 6l4 4 4-4" {...{ ids, index, action }} />
    </div>
  )
}

type MoveProps = Pick<Props, 'ids' | 'index' | 'action'> & { to: number; label: string; path: string }

function Move({ ids, index, to, label, path, action }: MoveProps) {
  const possible = to >= 0 && to < ids.length
  return (
    <ActionForm action={action}>
      {moved(ids, index, to).map((id) => (
        <input key={id} type="hidden" name="ids[]" value={id} />
      ))}
      <button
        aria-label={label}
        title={label}
        disabled={!possible}
        className="rounded-corner hover:bg-surface grid size-9 place-items-center disabled:opacity-30"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
          <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
    </ActionForm>
  )
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  return ids.filter((_, index) => index !== from).toSpliced(to, 0, ...ids.slice(from, from + 1))
}
