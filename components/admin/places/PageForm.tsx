'use client'

import { useRef, useState } from 'react'
import { clockIn } from '@/components/admin/articles/clock-in'
import { sameContent } from '@/components/admin/articles/same-content'
import { useKeptForm } from '@/components/admin/keeping/use-kept-form'
import { useLanguage, useMessages } from '@/components/admin/messages'
import { SpelledText } from '@/components/admin/spelling/SpelledText'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button } from '@/components/ui/Button'
import { FormFoot } from '@/components/ui/FormFoot'
import { TextField } from '@/components/ui/TextField'
import type { Body } from '@/lib/body/body'
import type { FormState } from '@/lib/forms/action-result'
import { articleMessages } from '@/lib/i18n/article-messages'
import type { Edition } from '@/lib/i18n/editions'
import { word } from '@/lib/i18n/newsroom-message'
import type { MediaView } from '@/lib/media/media-view'
import { BodyField } from './BodyField'
import { newPageName } from './page-name'

type Content = { title: string; slug: string; body: Body }

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  edition: Edition
  /** Leave out for a page that is not made yet. */
  page?: { id: string; version: number }
  initial: Content
  pictures: Readonly<Record<string, MediaView>>
  mayAddWord: boolean
}

/** The form of a fixed page. What is typed stays on this device until the server has it. */
export function PageForm({ action, ...fields }: Props) {
  return (
    <ActionForm action={action} className="grid-cols-[minmax(0,1fr)]">
      <PageFields {...fields} />
    </ActionForm>
  )
}

function PageFields({ edition, page, initial, pictures, mayAddWord }: Omit<Props, 'action'>) {
  const messages = useMessages()
  const version = page?.version ?? 0
  const [restored, setRestored] = useState<{ content: Content; version: number }>()
  // Once it is saved, the page from the server is the newer one.
  const content = restored?.version === version ? restored.content : initial
  const generation = restored === undefined ? 'first' : 'restored'
  const inside = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLInputElement>(null)
  const spelled = { place: page?.id ?? newPageName(edition), mayAdd: mayAddWord }
  const { kept, notKept, settle } = useKeptForm<Content>({
    of: page?.id ?? newPageName(edition),
    inside,
    read: readPageForm,
    version,
    isShown: (content) => sameContent(content, initial),
  })
  return (
    <>
      <div ref={inside} className="empty:hidden">
        {kept !== undefined && (
          <KeptOffer
            keptAt={kept.keptAt}
            onTake={() => {
              setRestored({ content: kept.content, version })
              settle(true)
            }}
            onLeave={() => settle(false)}
          />
        )}
      </div>
      {page === undefined ? (
        <input type="hidden" name="edition" value={edition} />
      ) : (
        <>
          <input type="hidden" name="id" value={page.id} />
          <input type="hidden" name="baseVersion" value={page.version} />
        </>
      )}
      <div key={`title-${generation}`}>
        <TextField
          ref={title}
          name="title"
          label={messages.pageTitle}
          lang={edition}
          defaultValue={content.title}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <SpelledText {...spelled} field={title} edition={edition} />
      </div>
      <TextField
        key={`slug-${generation}`}
        name="slug"
        label={messages.slug}
        hint={page === undefined ? messages.slugHint : messages.slugChangeHint}
        defaultValue={content.slug}
        autoComplete="off"
        spellCheck={false}
      />
      <BodyField
        key={`body-${generation}`}
        name="body"
        label={messages.pageBody}
        edition={edition}
        initial={content.body}
        pictures={pictures}
        spelled={spelled}
      />
      {notKept && <p role="alert">{messages.notKept}</p>}
      <FormFoot label={page === undefined ? messages.add : messages.save} pendingText={messages.saving} />
    </>
  )
}

type OfferProps = { keptAt: string; onTake: () => void; onLeave: () => void }

function KeptOffer({ keptAt, onTake, onLeave }: OfferProps) {
  const language = useLanguage()
  const messages = articleMessages(language)
  const time = clockIn(keptAt, new Intl.DateTimeFormat().resolvedOptions().timeZone)
  return (
    <div role="status" className="border-accent bg-surface grid gap-3 border-l-3 p-4">
      <p>{word(messages.keptText, { time })}</p>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onTake}>
          {messages.restoreKept}
        </Button>
        <Button onClick={onLeave}>{messages.discardKept}</Button>
      </div>
    </div>
  )
}

/** The body field puts its text into every reading of the form. */
function readPageForm(form: HTMLFormElement): Content {
  const fields = new FormData(form)
  const field = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { title: field('title'), slug: field('slug'), body: JSON.parse(field('body')) as Body }
}
