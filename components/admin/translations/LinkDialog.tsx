import { type SubmitEvent, useId, useState, useTransition } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { StatusDot } from '@/components/admin/articles/StatusDot'
import { languageOptions } from '@/components/admin/shell/language-names'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import { type Edition, isEdition } from '@/lib/i18n/editions'
import type { TranslationMessages } from '@/lib/i18n/translation-messages'
import type { LinkCandidate } from '@/lib/translations/find-candidates'
import type { TranslationActions } from './translation-actions'

type Props = {
  articleId: string
  /** The languages that the article does not stand in yet. */
  editions: readonly Edition[]
  words: TranslationMessages
  messages: ArticleMessages
  pending: boolean
  findCandidates: TranslationActions['findCandidates']
  onLink: (pair: { id: string; originalId: string }) => void
  onClose: () => void
}

/** Finds an article that is there already, and says which of the two was made from which. */
export function LinkDialog({ articleId, editions, words, messages, pending, findCandidates, onLink, onClose }: Props) {
  const name = useId()
  const [edition, setEdition] = useState(editions[0])
  const [query, setQuery] = useState('')
  const [chosenIs, setChosenIs] = useState<'translation' | 'original'>('translation')
  const [found, setFound] = useState<readonly LinkCandidate[]>()
  const [failure, setFailure] = useState<string>()
  const [searching, startSearch] = useTransition()

  function search(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (edition === undefined) return
    startSearch(async () => {
      setFailure(undefined)
      try {
        const result = await findCandidates({ edition, query })
        if (result.ok) setFound(result.articles)
        else setFailure(result.message)
      } catch {
        // No answer: what was typed is still there to be sent again.
        setFailure(messages.noAnswer)
      }
    })
  }
  const pairWith = (id: string) =>
    chosenIs === 'translation' ? { id, originalId: articleId } : { id: articleId, originalId: id }

  return (
    <Dialog title={words.linkTitle} closeLabel={words.linkClose} onClose={onClose}>
      <form onSubmit={search} className="grid gap-3 sm:grid-cols-[10rem_1fr_auto]">
        <select
          aria-label={words.linkLanguage}
          value={edition}
          className={controlClass}
          onChange={({ target }) => {
            if (isEdition(target.value)) setEdition(target.value)
            setFound(undefined)
          }}
        >
          {languageOptions
            .filter(({ value }) => editions.includes(value))
            .map(({ value, label }) => (
              <option key={value} value={value} lang={value}>
                {label}
              </option>
            ))}
        </select>
        <input
          type="search"
          aria-label={words.linkSearch}
          placeholder={words.linkSearch}
          value={query}
          maxLength={200}
          className={controlClass}
          onChange={({ target }) => setQuery(target.value)}
        />
        <Button type="submit" disabled={searching}>
          {words.linkFind}
        </Button>
      </form>
      <div className="my-4 grid gap-1">
        {(['translation', 'original'] as const).map((kind) => (
          <label key={kind} className="flex min-h-7 items-center gap-2">
            <input type="radio" name={name} checked={chosenIs === kind} onChange={() => setChosenIs(kind)} />
            {kind === 'translation' ? words.linkAsTranslation : words.linkAsOriginal}
          </label>
        ))}
        <p className="text-ink-soft text-small">{words.linkHint}</p>
      </div>
      {failure !== undefined && (
        <p role="alert" className="text-alarm">
          {failure}
        </p>
      )}
      <div role="status">{found?.length === 0 && words.linkNone}</div>
      {found !== undefined && found.length > 0 && (
        <ul>
          {found
            .filter(({ id }) => id !== articleId)
            .map(({ id, headline, status }) => (
              <li key={id} className="border-rule border-t">
                <button
                  type="button"
                  disabled={pending}
                  className="hover:bg-surface w-full px-2 py-2 text-left leading-snug"
                  onClick={() => onLink(pairWith(id))}
                >
                  <span lang={edition}>{headline || messages.untitled}</span>
                  <span className="text-ink-soft text-small flex items-center gap-1.5">
                    <StatusDot status={status} />
                    {sayStatus(status, messages)}
                  </span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </Dialog>
  )
}
