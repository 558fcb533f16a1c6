'use client'
import './original.css'
import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { languageOptions } from '@/components/admin/shell/language-names'
import { Button } from '@/components/ui/Button'
import type { Edition } from '@/lib/i18n/editions'
import { word } from '@/lib/i18n/newsroom-message'
import type { TranslationMessages } from '@/lib/i18n/translation-messages'
import type { TranslationActions } from './translation-actions'

/** A moment written out in the person's language, and who it was. */
type Moment = { time: string; name: string | null }

type Props = {
  /** The translation. */
  articleId: string
  /** Left out where this person may not open it in the editor. */
  original: { id: string; edition: Edition } | undefined
  behind: boolean
  /** When the original was saved last. */
  changed: Moment
  /** When somebody last said that the translation says the same. */
  compared: Moment
  /** The revision of the original that is shown. */
  revisionId: string
  editable: boolean
  messages: TranslationMessages
  markUpToDate: TranslationActions['markUpToDate']
  /** The text of the original. */
  children: ReactNode
}

/** The original beside its translation: whether it has changed, what, and the button that says that the translation follows. */
export function OriginalPane(props: Props) {
  const { articleId, original, behind, changed, compared, revisionId, editable, messages, markUpToDate, children } =
    props
  const router = useRouter()
  const [showing, setShowing] = useState(true)
  const [failure, setFailure] = useState<string>()
  const [pending, startTransition] = useTransition()

  function mark() {
    startTransition(async () => {
      setFailure(undefined)
      const result = await markUpToDate({ id: articleId, revisionId })
      if (result.ok) router.refresh()
      else setFailure(result.message)
    })
  }

  return (
    <>
      <header className="original-head">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <strong className="font-semibold">
            {messages.original}
            {original !== undefined && (
              <span className="text-ink-soft font-normal" lang={original.edition}>
                {` · ${languageOptions.find(({ value }) => value === original.edition)?.label ?? ''}`}
              </span>
            )}
          </strong>
          {original !== undefined && (
            <Link href={`/admin/articles/${original.id}` as Route} className="text-accent text-small underline">
              {messages.openOriginal}
            </Link>
          )}
        </p>
        <div role="status" className={behind ? 'original-behind' : 'text-ink-soft text-small'}>
          {behind ? (
            sayMoment(messages.changedAt, messages.changedBy, changed)
          ) : (
            <>
              <span className="block">{messages.upToDate}</span>
              <span className="block">{sayMoment(messages.upToDateSince, messages.upToDateBy, compared)}</span>
            </>
          )}
        </div>
        {behind && (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <label className="flex min-h-8 items-center gap-2">
              <input type="checkbox" checked={showing} onChange={() => setShowing(!showing)} />
              {messages.showChanges}
            </label>
            {editable && (
              <Button disabled={pending} title={messages.markHint} onClick={mark}>
                {messages.markUpToDate}
              </Button>
            )}
          </div>
        )}
        {failure !== undefined && (
          <p role="alert" className="text-alarm text-small">
            {failure}
          </p>
        )}
      </header>
      <div data-changes={behind && showing}>{children}</div>
    </>
  )
}

function sayMoment(alone: string, byName: string, { time, name }: Moment): string {
  return name === null ? word(alone, { time }) : word(byName, { time, name })
}
