'use client'
import './articles.css'
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { BodyEditor } from '@/components/admin/editor/BodyEditor'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { articleMessages } from '@/lib/i18n/article-messages'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { Edition } from '@/lib/i18n/editions'
import type { MediaView } from '@/lib/media/media-view'
import type { ArticleActions } from './article-actions'
import { ArticleDraft } from './article-draft'
import { ArticleTopBar } from './ArticleTopBar'
import { DraftDialogs } from './DraftDialogs'
import { GrowingField } from './GrowingField'
import { LeadPictureField } from './LeadPictureField'
import { SidePanel } from './SidePanel'
import { useCommands } from './use-commands'

type Props = {
  desk: ArticleDesk
  language: Edition
  siteUrl: string
  /** Written out in the person's language: when it is to go out. */
  scheduledFor: string | null
  actions: ArticleActions
}

/** The screen on which an article is written. */
export function ArticleEditor({ desk, language, siteUrl, scheduledFor, actions }: Props) {
  const messages = articleMessages(language)
  const { article, may } = desk
  const [draft] = useState(() => new ArticleDraft({ article, editable: may.edit, tooLarge: messages.stateTooLarge }))
  useEffect(() => draft.open(), [draft])
  useEffect(() => draft.meet(article), [draft, article])
  const view = useSyncExternalStore(draft.subscribe, draft.current, draft.current)
  const commands = useCommands(draft, messages)
  const [pictures, setPictures] = useState<Readonly<Record<string, MediaView>>>(() => byId(desk.pictures))
  const [panelOpen, setPanelOpen] = useState(false)
  const body = useRef<Editor>(null)
  const standfirst = useRef<HTMLDivElement>(null)
  const errors = commands.outcome?.fieldErrors ?? {}
  const { content } = view
  const { lead } = content

  return (
    <div className="article-screen">
      <ArticleTopBar
        {...{ desk, messages, actions, commands, view, panelOpen }}
        onRetry={() => draft.retry()}
        onTogglePanel={() => setPanelOpen(!panelOpen)}
      />
      <main id="content" className="article-sheet">
        <h1 className="sr-only">{content.headline || messages.untitled}</h1>
        {!may.edit && <p className="text-ink-soft border-rule mb-6 border-b pb-3">{messages.readOnly}</p>}
        <div className="article-head">
          <GrowingField
            label={messages.headline}
            value={content.headline}
            lang={article.edition}
            maxLength={300}
            readOnly={!may.edit}
            error={errors.headline}
            className="text-banner font-serif leading-[1.14] font-bold tracking-[-0.012em] text-balance"
            onChange={(headline) => draft.change({ headline })}
            onEnter={() => standfirst.current?.querySelector('textarea')?.focus()}
          />
          <div ref={standfirst}>
            <GrowingField
              label={messages.standfirst}
              value={content.standfirst}
              lang={article.edition}
              maxLength={1000}
              readOnly={!may.edit}
              error={errors.standfirst}
              className="text-large text-ink-soft mt-3 font-serif leading-normal font-medium"
              onChange={(standfirst) => draft.change({ standfirst })}
              onEnter={() => body.current?.commands.focus('start')}
            />
          </div>
        </div>
        <LeadPictureField
          lead={lead}
          picture={lead === null ? undefined : pictures[lead.mediaId]}
          readOnly={!may.edit}
          error={errors.leadAlt ?? errors.lead}
          messages={messages}
          editorMessages={editorMessages(language)}
          onChange={(lead, picture) => {
            if (picture !== undefined) setPictures((known) => ({ ...known, [picture.id]: picture }))
            draft.change({ lead })
          }}
        />
        <BodyEditor
          key={view.generation}
          initial={content.body}
          edition={article.edition}
          language={language}
          pictures={pictures}
          editable={may.edit}
          onChange={(read) => draft.changeBody(read)}
          onSaveNow={() => void draft.flush()}
          onFailure={(message) => commands.say({ ok: false, message, fieldErrors: {} })}
          onReady={(editor) => (body.current = editor)}
        />
      </main>
      <SidePanel
        {...{ desk, messages, siteUrl, scheduledFor, actions, commands, draft, view, errors }}
        open={panelOpen}
        onClose={() => setPanelOpen(false)}
      />
      <DraftDialogs draft={draft} view={view} messages={messages} timeZone={desk.timeZone} />
    </div>
  )
}

function byId(pictures: readonly MediaView[]): Record<string, MediaView> {
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]))
}
