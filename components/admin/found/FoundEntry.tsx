import { lazy, Suspense, useState } from 'react'
import type { ArticleDraft, DraftView } from '@/components/admin/articles/article-draft'
import { Button } from '@/components/ui/Button'
import { plainFound } from '@/lib/articles/article'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import type { Edition } from '@/lib/i18n/editions'
import { foundMessages } from '@/lib/i18n/found-messages'
import type { FoundActions } from './found-actions'

const FoundDialog = lazy(async () => ({ default: (await import('./FoundDialog')).FoundDialog }))

type Props = {
  desk: ArticleDesk
  draft: ArticleDraft
  view: DraftView
  language: Edition
  siteUrl: string
  actions: FoundActions
}

/** The way from the panel of an article to how it is found; what lies behind is fetched when it is opened. */
export function FoundEntry({ view, language, ...rest }: Props) {
  const [open, setOpen] = useState(false)
  const messages = foundMessages(language)
  const { found, relatedIds } = view.content
  const changed = JSON.stringify({ ...plainFound, ...found }) !== JSON.stringify(plainFound) || Boolean(relatedIds)
  return (
    <section aria-labelledby="found-entry">
      <h2 id="found-entry" className="font-semibold">
        {messages.title}
        {changed && <span className="text-ink-soft text-small ml-2 font-normal">{messages.changed}</span>}
      </h2>
      <p className="text-ink-soft text-small my-1.5">{messages.hint}</p>
      <Button className="py-1.5 text-left !whitespace-normal" onClick={() => setOpen(true)}>
        {messages.open}
      </Button>
      {open && (
        <Suspense>
          <FoundDialog {...{ view, language, messages }} {...rest} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}
