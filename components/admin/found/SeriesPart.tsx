import Link from 'next/link'
import { useId, useState, useTransition } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { Edition } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import type { FoundActions } from './found-actions'

type Props = {
  articleId: string
  edition: Edition
  series: readonly { id: string; name: string }[]
  /** The series that it was in when the panel was opened. */
  initial: string | null
  messages: FoundMessages
  actions: FoundActions
}

/** The series that an article is a part of. It is no part of the text: it changes at once, for readers too. */
export function SeriesPart({ articleId, edition, series, initial, messages, actions }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState(initial)
  const [said, setSaid] = useState<{ ok: boolean; message: string }>()
  const [saving, startSaving] = useTransition()

  function choose(seriesId: string | null) {
    startSaving(async () => {
      try {
        const answer = await actions.chooseSeries({ id: articleId, seriesId })
        setSaid(answer)
        if (answer.ok) setChosen(seriesId)
      } catch {
        // No answer: the choice goes back to what it was.
        setSaid({ ok: false, message: messages.noAnswer })
      }
    })
  }

  return (
    <section aria-labelledby={`${id}-name`} className="found-part is-single">
      <h3 id={`${id}-name`}>{messages.series}</h3>
      <div className="max-w-xl">
        <label htmlFor={id} className="font-semibold">
          {messages.seriesOf}
        </label>
        <select
          id={id}
          value={chosen ?? ''}
          disabled={saving}
          aria-describedby={`${id}-about`}
          className={`${controlClass} mt-1.5`}
          onChange={({ target }) => choose(target.value === '' ? null : target.value)}
        >
          <option value="">{messages.seriesNone}</option>
          {series.map((one) => (
            <option key={one.id} value={one.id} lang={edition}>
              {one.name}
            </option>
          ))}
        </select>
        <p id={`${id}-about`} className="text-ink-soft text-small mt-1">
          {messages.seriesHint}
        </p>
      </div>
      <p role="status" className={said?.ok === false ? 'text-alarm' : 'text-ink-soft'}>
        {said?.message}
      </p>
      <Link
        href={chosen === null ? '/admin/series' : `/admin/series/${chosen}`}
        target="_blank"
        className={buttonClass('quiet', 'justify-self-start')}
      >
        {chosen === null ? messages.seriesAdd : messages.seriesOrder}
      </Link>
    </section>
  )
}
