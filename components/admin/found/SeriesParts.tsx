'use client'
import { useRef, useState } from 'react'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ChoosableArticle } from '@/lib/found/found-desk'
import type { Edition } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import { seriesLimit } from '@/lib/series/series'
import { ArticleChooser } from './ArticleChooser'

type Props = {
  id: string
  edition: Edition
  initial: readonly ChoosableArticle[]
  messages: FoundMessages
  arrange: (series: {
    id: string
    articleIds: readonly string[]
  }) => Promise<{ ok: true; message: string } | ActionFailure>
  find: (asked: {
    edition: Edition
    query: string
  }) => Promise<{ ok: true; articles: ChoosableArticle[] } | ActionFailure>
}

/** The articles of a series. Every change is saved at once, the last one last; one that is refused is taken back. */
export function SeriesParts({ id, edition, initial, messages, arrange, find }: Props) {
  const [parts, setParts] = useState(initial)
  const [said, setSaid] = useState<{ ok: boolean; message: string }>()
  const last = useRef(Promise.resolve())
  const kept = useRef(initial)

  function change(next: readonly ChoosableArticle[]) {
    setParts(next)
    setSaid(undefined)
    last.current = last.current.then(async () => {
      try {
        const answer = await arrange({ id, articleIds: next.map((part) => part.id) })
        setSaid(answer)
        if (answer.ok) kept.current = next
        else setParts(kept.current)
      } catch {
        // No answer: what was saved last is shown again.
        setParts(kept.current)
        setSaid({ ok: false, message: messages.noAnswer })
      }
    })
  }

  return (
    <>
      {parts.length === 0 && <p className="text-ink-soft">{messages.seriesNoParts}</p>}
      <ArticleChooser
        chosen={parts}
        limit={seriesLimit}
        readOnly={false}
        {...{ edition, messages }}
        find={(query) => find({ edition, query })}
        onChange={change}
      />
      <p role="status" className={said?.ok === false ? 'text-alarm' : 'text-ink-soft'}>
        {said?.message}
      </p>
    </>
  )
}
