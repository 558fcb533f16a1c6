import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { relatedLimit } from '@/lib/articles/article'
import type { ChoosableArticle, FoundDesk } from '@/lib/found/found-desk'
import type { Edition } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import { ArticleChooser } from './ArticleChooser'
import type { FoundActions } from './found-actions'

type Props = {
  articleId: string
  edition: Edition
  opened: FoundDesk
  /** Null while tags and words choose. */
  chosenIds: readonly string[] | null
  readOnly: boolean
  messages: FoundMessages
  actions: FoundActions
  onChange: (ids: readonly string[] | null) => void
}

/** What readers are offered after an article: proposed, or chosen by hand. */
export function RelatedPart({ articleId, edition, opened, chosenIds, readOnly, messages, actions, onChange }: Props) {
  const [chosen, setChosen] = useState<readonly ChoosableArticle[]>(opened.picked)
  const choose = (articles: readonly ChoosableArticle[]) => {
    setChosen(articles)
    onChange(articles.map(({ id }) => id))
  }
  return (
    <section aria-labelledby="found-related" className="found-part is-single">
      <h3 id="found-related">{messages.related}</h3>
      {chosenIds === null ? (
        <>
          <p className="text-ink-soft">{opened.proposed.length === 0 ? messages.relatedNone : messages.relatedAuto}</p>
          <ul className="chooser-proposed" lang={edition}>
            {opened.proposed.map(({ id, headline }) => (
              <li key={id}>{headline}</li>
            ))}
          </ul>
          {!readOnly && <Button onClick={() => choose(opened.proposed)}>{messages.relatedChoose}</Button>}
        </>
      ) : (
        <>
          <p className="text-ink-soft">{messages.relatedByHand}</p>
          <ArticleChooser
            {...{ chosen, edition, readOnly, messages }}
            limit={relatedLimit}
            find={(query) => actions.findRelated({ id: articleId, edition, query })}
            onChange={choose}
          />
          {!readOnly && (
            <Button kind="quiet" className="justify-self-start" onClick={() => onChange(null)}>
              {messages.relatedBack}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
