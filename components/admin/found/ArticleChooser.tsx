import './chooser.css'
import { type SubmitEvent, useId, useState, useTransition } from 'react'
import { BlockButton } from '@/components/admin/editor/BlockButton'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ChoosableArticle } from '@/lib/found/found-desk'
import type { Edition } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  /** In order. */
  chosen: readonly ChoosableArticle[]
  limit: number
  edition: Edition
  readOnly: boolean
  messages: FoundMessages
  find: (query: string) => Promise<{ ok: true; articles: ChoosableArticle[] } | ActionFailure>
  onChange: (chosen: readonly ChoosableArticle[]) => void
}

/** Articles in an order of one's own: moved and removed by buttons, found by words. */
export function ArticleChooser({ chosen, limit, edition, readOnly, messages, find, onChange }: Props) {
  const [said, setSaid] = useState('')
  const move = (from: number, to: number) =>
    onChange(chosen.toSpliced(from, 1).toSpliced(to, 0, ...chosen.slice(from, from + 1)))
  return (
    <div className="chooser">
      <p role="status" className="sr-only">
        {said}
      </p>
      {chosen.length > 0 && (
        <ol aria-label={messages.chosen} className="chooser-list">
          {chosen.map(({ id, headline, ...article }, index) => (
            <li key={id}>
              <span className="chooser-number">{index + 1}</span>
              <span lang={edition} className="min-w-0 leading-snug font-semibold">
                {headline}
                {!article.public && (
                  <span className="text-ink-soft text-small block font-normal">{messages.notPublic}</span>
                )}
              </span>
              {!readOnly && (
                <span className="flex">
                  <BlockButton
                    icon="up"
                    label={word(messages.moveUp, { headline })}
                    disabled={index === 0}
                    onPress={() => move(index, index - 1)}
                  />
                  <BlockButton
                    icon="down"
                    label={word(messages.moveDown, { headline })}
                    disabled={index === chosen.length - 1}
                    onPress={() => move(index, index + 1)}
                  />
                  <BlockButton
                    icon="close"
                    label={word(messages.remove, { headline })}
                    onPress={() => {
                      setSaid(word(messages.removed, { headline }))
                      onChange(chosen.toSpliced(index, 1))
                    }}
                  />
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {!readOnly &&
        (chosen.length >= limit ? (
          <p className="text-ink-soft text-small">{word(messages.relatedFull, { limit })}</p>
        ) : (
          <Finder
            {...{ chosen, edition, messages, find }}
            onAdd={(article) => {
              setSaid(word(messages.added, { headline: article.headline }))
              onChange([...chosen, article])
            }}
          />
        ))}
    </div>
  )
}

type FinderProps = Pick<Props, 'chosen' | 'edition' | 'messages' | 'find'> & {
  onAdd: (article: ChoosableArticle) => void
}

function Finder({ chosen, edition, messages, find, onAdd }: FinderProps) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly ChoosableArticle[]>()
  const [failure, setFailure] = useState('')
  const [searching, startSearch] = useTransition()
  const offered = found?.filter((article) => chosen.every((other) => other.id !== article.id))

  function search(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    startSearch(async () => {
      try {
        const answer = await find(query)
        setFailure(answer.ok ? '' : answer.message)
        if (answer.ok) setFound(answer.articles)
      } catch {
        // No answer: the words are still there to be sent again.
        setFailure(messages.noAnswer)
      }
    })
  }

  return (
    <div>
      <form role="search" onSubmit={search}>
        <label htmlFor={id} className="font-semibold">
          {messages.find}
        </label>
        <div className="mt-1.5 grid grid-cols-[1fr_auto] gap-2">
          <input
            id={id}
            type="search"
            value={query}
            maxLength={200}
            lang={edition}
            className={controlClass}
            onChange={({ target }) => setQuery(target.value)}
          />
          <Button type="submit" disabled={searching}>
            {messages.findButton}
          </Button>
        </div>
      </form>
      {failure !== '' && (
        <p role="alert" className="text-alarm">
          {failure}
        </p>
      )}
      <p role="status" className={offered?.length === 0 ? 'text-ink-soft mt-2' : 'sr-only'}>
        {offered?.length === 0 && messages.noneFound}
      </p>
      {offered !== undefined && offered.length > 0 && (
        <ul aria-label={messages.found} className="chooser-found">
          {offered.map((article) => (
            <li key={article.id}>
              <span lang={edition} className="min-w-0 leading-snug">
                {article.headline}
                {!article.public && <span className="text-ink-soft text-small block">{messages.notPublic}</span>}
              </span>
              <BlockButton
                icon="plus"
                label={word(messages.add, { headline: article.headline })}
                onPress={() => onAdd(article)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
