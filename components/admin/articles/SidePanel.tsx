import { lazy, type ReactNode, Suspense, useState } from 'react'
import { BlockButton } from '@/components/admin/editor/BlockButton'
import { StepHistory } from '@/components/admin/workflow/StepHistory'
import { controlClass } from '@/components/ui/Field'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { localeOf } from '@/lib/i18n/editions'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { WorkflowView } from '@/lib/workflow/read-workflow'
import { AddressField } from './AddressField'
import type { ArticleActions } from './article-actions'
import type { ArticleDraft, DraftView } from './article-draft'
import { ChoiceField } from './ChoiceField'
import { PublicationControls } from './PublicationControls'
import { Revisions } from './Revisions'
import { TagField } from './TagField'
import type { useCommands } from './use-commands'

// Opened now and then; its script need not stand before the first letter.
const CompareRevision = lazy(async () => ({
  default: (await import('@/components/admin/workflow/CompareRevision')).CompareRevision,
}))

type Props = {
  desk: ArticleDesk
  draft: ArticleDraft
  view: DraftView
  workflow: WorkflowView
  messages: ArticleMessages
  words: WorkflowMessages
  siteUrl: string
  scheduledFor: string | null
  actions: ArticleActions
  commands: ReturnType<typeof useCommands>
  errors: Readonly<Record<string, string>>
  open: boolean
  onClose: () => void
  /** What people have to say about passages of the text. */
  notes: ReactNode
  /** What else belongs to the article. */
  children: ReactNode
}

/** Everything about an article that is not its text. Beside the text on a wide screen, over it on a narrow one. */
export function SidePanel({
  desk,
  workflow,
  draft,
  view,
  messages,
  words,
  siteUrl,
  scheduledFor,
  actions,
  commands,
  errors,
  notes,
  open,
  onClose,
  children,
}: Props) {
  const { article, sections, authors, may } = desk
  const { content } = view
  const [comparing, setComparing] = useState(false)
  const section = sections.find(({ id }) => id === content.sectionId)
  const base = `${siteUrl}${localeOf(article.edition).prefix}/${section?.slug ?? '…'}/`
  return (
    <aside id="article-panel" className="article-panel" data-open={open} aria-label={messages.settings}>
      <div className="article-panel-close">
        <BlockButton icon="close" label={messages.closeSettings} onPress={onClose} />
      </div>
      <PublicationControls
        {...{ desk, workflow, messages, words, actions, commands, scheduledFor, errors, base }}
        version={draft.version()}
        onCompare={() => setComparing(true)}
      />
      {notes}
      <div>
        <label htmlFor="article-section" className="font-semibold">
          {messages.section}
        </label>
        <select
          id="article-section"
          value={content.sectionId}
          disabled={!may.edit}
          aria-invalid={errors.sectionId === undefined ? undefined : true}
          className={`${controlClass} mt-1.5`}
          onChange={({ target }) => draft.change({ sectionId: target.value })}
        >
          {sections.map(({ id, name }) => (
            <option key={id} value={id} lang={article.edition}>
              {name}
            </option>
          ))}
        </select>
        {errors.sectionId !== undefined && <p className="text-alarm text-small mt-1">{errors.sectionId}</p>}
      </div>
      <AddressField
        slug={content.slug}
        base={base}
        byHand={view.addressByHand}
        wasPublic={article.firstPublishedAt !== null}
        suggestion={view.slugSuggestion}
        readOnly={!may.edit}
        error={errors.slug}
        messages={messages}
        onChange={(slug) => draft.changeAddress(slug)}
      />
      <ChoiceField
        words={{
          label: messages.authors,
          hint: messages.authorsHint,
          none: messages.authorNone,
          remove: messages.removeChoice,
          moveUp: messages.moveUp,
        }}
        choices={authors}
        chosen={content.authorIds}
        readOnly={!may.edit}
        error={errors.authorIds}
        onChange={(authorIds) => draft.change({ authorIds })}
      />
      <TagField
        {...{ desk, messages, actions }}
        chosen={content.tagIds}
        error={errors.tagIds}
        onChange={(tagIds) => draft.change({ tagIds })}
      />
      {children}
      <Revisions articleId={article.id} editable={may.edit} {...{ messages, actions, draft }} />
      <StepHistory history={workflow.history} words={words} />
      {comparing && workflow.bound !== null && (
        <Suspense>
          <CompareRevision
            revision={workflow.bound}
            title={words.boundText}
            text={word(words.scheduleBoundHint, { version: workflow.bound.version })}
            readSave={actions.readSave}
            editable={may.edit}
            {...{ draft, messages }}
            onFailure={(message) => commands.say({ ok: false, message, fieldErrors: {} })}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      )}
    </aside>
  )
}
