'use client'
import './articles.css'
import type { Editor } from '@tiptap/react'
import { type ComponentProps, type ReactNode, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { MenuActions } from '@/components/admin/article-menu/menu-actions'
import { BodyEditor } from '@/components/admin/editor/BodyEditor'
import { inText } from '@/components/admin/editor/in-text'
import type { FoundActions } from '@/components/admin/found/found-actions'
import { FoundEntry } from '@/components/admin/found/FoundEntry'
import { NotesPanel } from '@/components/admin/notes/NotesPanel'
import { type NoteActions, useNotes } from '@/components/admin/notes/use-notes'
import { useNoting } from '@/components/admin/notes/use-noting'
import type { AskedWord } from '@/components/admin/spelling/asked-word'
import { useSpelling } from '@/components/admin/spelling/use-spelling'
import { type GroupActions, TranslationsField } from '@/components/admin/translations/TranslationsField'
import { type TaskActions, TaskFields } from '@/components/admin/workflow/TaskFields'
import { type LookAction, useLook } from '@/components/admin/workflow/use-look'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { Edition } from '@/lib/i18n/editions'
import type { MediaView } from '@/lib/media/media-view'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { TranslationGroup } from '@/lib/translations/read-group'
import type { ArticleNews } from '@/lib/workflow/read-news'
import type { WorkflowView } from '@/lib/workflow/read-workflow'
import type { ArticleActions } from './article-actions'
import { ArticleDraft } from './article-draft'
import { ArticleTopBar } from './ArticleTopBar'
import { BesideText } from './BesideText'
import { fieldsOf } from './fields-of'
import { GrowingField } from './GrowingField'
import { LeadPictureField } from './LeadPictureField'
import { AddedNotice, NewsStrip, SpellingMenu } from './opened-later'
import { SidePanel } from './SidePanel'
import { useCommands } from './use-commands'

type Props = {
  desk: ArticleDesk
  /** The shared document of the article, in base64. */
  state: string
  /** Who sits at this screen. */
  me: { id: string; name: string }
  language: Edition
  /** The words of the screen: handed over in one language, so that the others need not be fetched. */
  messages: ArticleMessages
  words: WorkflowMessages
  siteUrl: string
  /** Written out in the person's language: when it is to go out. */
  scheduledFor: string | null
  workflow: WorkflowView
  actions: ArticleActions
  menuActions: MenuActions
  taskActions: TaskActions
  /** The way to the person's notices. */
  bell: ComponentProps<typeof ArticleTopBar>['bell']
  /** What others have changed since the person looked last. */
  news: ArticleNews | null
  noteActions: NoteActions
  look: LookAction
  group: TranslationGroup
  groupActions: GroupActions
  foundActions: FoundActions
  /** Another text that stands beside this one: the original of a translation. */
  beside?: ReactNode
}

/** The screen on which an article is written. */
export function ArticleEditor(props: Props) {
  const { desk, state, me, language, messages, words, siteUrl, scheduledFor, workflow, actions } = props
  const { menuActions, taskActions, noteActions, group, groupActions, beside } = props
  const { article, may } = desk
  const [draft] = useState(
    () => new ArticleDraft({ article, state, me, editable: may.edit, tooLarge: messages.stateTooLarge }),
  )
  useEffect(() => draft.open(), [draft])
  useEffect(() => draft.meet(article), [draft, article])
  useLook(props.look, article.id, article.version)
  // As it was when the page was opened.
  const [news] = useState(props.news)
  const view = useSyncExternalStore(draft.subscribe, draft.current, draft.current)
  const commands = useCommands(draft, messages)
  const [pictures, setPictures] = useState<Readonly<Record<string, MediaView>>>(() => byId(desk.pictures))
  const [panelOpen, setPanelOpen] = useState(false)
  const [shown, setShown] = useState<'original' | 'translation'>('translation')
  const body = useRef<Editor>(null)
  const standfirst = useRef<HTMLDivElement>(null)
  const spelling = useSpelling(article.id, article.edition, may.addWord)
  const [asked, setAsked] = useState<AskedWord>()
  const writing = editorMessages(language)
  const [fields] = useState(() => fieldsOf(draft))
  const editable = may.edit && !view.readOnly && view.ended === undefined
  const field = {
    lang: article.edition,
    readOnly: !editable,
    people: view.people,
    spelling,
    editorMessages: writing,
    onAskSpelling: setAsked,
    fields,
    onTakeBack: (which: 'undo' | 'redo') => body.current?.commands[which](),
  }
  const notes = useNotes({ articleId: article.id, draft, actions: noteActions, messages, say: commands.say })
  const noting = useNoting({ notes, language, say: commands.say, openPanel: () => setPanelOpen(true) })
  const errors = commands.outcome?.fieldErrors ?? {}
  const { content } = view
  const { lead } = content

  return (
    <div className={beside === undefined ? 'article-screen' : 'article-screen is-beside'} data-shown={shown}>
      <ArticleTopBar
        {...{ desk, workflow, messages, words, actions, menuActions, commands, view, panelOpen }}
        bell={props.bell}
        version={draft.version()}
        onRetry={() => draft.retry()}
        onTogglePanel={() => setPanelOpen(!panelOpen)}
      />
      <main className="article-main">
        <h1 className="sr-only">{content.headline || messages.untitled}</h1>
        {beside !== undefined && <BesideText {...{ beside, shown, language }} onShow={setShown} />}
        <div id="content" className="article-sheet">
          {!may.edit && <p className="text-ink-soft border-rule mb-6 border-b pb-3">{messages.readOnly}</p>}
          <Suspense>
            {news !== null && (
              <NewsStrip
                editable={may.edit}
                {...{ news, draft, messages, words }}
                readSave={actions.readSave}
                say={commands.say}
              />
            )}
            {view.added !== undefined && <AddedNotice added={view.added} draft={draft} />}
          </Suspense>
          <div className="article-head">
            <GrowingField
              label={messages.headline}
              name="headline"
              {...field}
              value={content.headline}
              maxLength={300}
              error={errors.headline}
              className="text-banner font-serif leading-[1.14] font-bold tracking-[-0.012em] text-balance"
              onChange={(text, caret) => draft.write('headline', text, caret)}
              onStep={(inside) => draft.enter(inside ? 'headline' : null)}
              onEnter={() => standfirst.current?.querySelector('textarea')?.focus()}
            />
            <div ref={standfirst}>
              <GrowingField
                label={messages.standfirst}
                name="standfirst"
                {...field}
                value={content.standfirst}
                maxLength={1000}
                error={errors.standfirst}
                className="text-large text-ink-soft mt-3 font-serif leading-normal font-medium"
                onChange={(text, caret) => draft.write('standfirst', text, caret)}
                onStep={(inside) => draft.enter(inside ? 'standfirst' : null)}
                onEnter={() => body.current !== null && inText(body.current, 'start').run()}
              />
            </div>
          </div>
          <LeadPictureField
            lead={lead}
            picture={lead === null ? undefined : pictures[lead.mediaId]}
            readOnly={!editable}
            error={errors.leadAlt ?? errors.lead}
            messages={messages}
            editorMessages={writing}
            onChange={(lead, picture) => {
              if (picture !== undefined) setPictures((known) => ({ ...known, [picture.id]: picture }))
              draft.change({ lead })
            }}
          />
          <BodyEditor
            text={draft.text}
            edition={article.edition}
            language={language}
            pictures={pictures}
            editable={editable}
            spelling={spelling}
            fields={fields}
            extras={noting.extras}
            onAskSpelling={setAsked}
            onSaveNow={() => void draft.flush()}
            onFailure={(message) => commands.say({ ok: false, message, fieldErrors: {} })}
            onReady={(editor) => {
              body.current = editor
              notes.attach(editor)
              editor.on('focus', () => draft.enter('body'))
              editor.on('blur', () => draft.enter(null))
            }}
          />
        </div>
        {asked !== undefined && (
          <Suspense>
            <SpellingMenu asked={asked} spelling={spelling} messages={writing} onClose={() => setAsked(undefined)} />
          </Suspense>
        )}
      </main>
      <SidePanel
        {...{ desk, workflow, messages, words, siteUrl, scheduledFor, actions, commands, draft, view, errors }}
        notes={
          <NotesPanel
            {...{ notes, language }}
            people={desk.people}
            editable={may.note}
            edition={article.edition}
            asked={noting.asked}
            onAsk={noting.ask}
            onAsked={noting.end}
            onLeave={() => setPanelOpen(false)}
          />
        }
        open={panelOpen}
        onClose={() => setPanelOpen(false)}
      >
        <TaskFields {...{ desk, messages, words }} actions={taskActions} say={commands.say} />
        <TranslationsField
          articleId={article.id}
          edition={article.edition}
          group={group}
          beside={beside !== undefined}
          editable={may.edit}
          {...{ language, messages }}
          actions={groupActions}
          flush={() => draft.flush()}
        />
        <FoundEntry {...{ desk, draft, view, language, siteUrl }} actions={props.foundActions} />
      </SidePanel>
    </div>
  )
}

function byId(pictures: readonly MediaView[]): Record<string, MediaView> {
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]))
}
