'use client'
import './editor.css'
import './buttons.css'
import './bars.css'
import './blocks.css'
import './pictures.css'
import type { Extensions } from '@tiptap/core'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { AskedWord } from '@/components/admin/spelling/asked-word'
import { DoubtCount } from '@/components/admin/spelling/DoubtCount'
import { spellingExtension } from '@/components/admin/spelling/spelling-extension'
import type { Spelling } from '@/components/admin/spelling/use-spelling'
import { bodyBinding } from '@/components/admin/together/body-binding'
import type { SharedText } from '@/components/admin/together/shared-text'
import { tidyTypography, typographyExtension } from '@/components/admin/typography/typography-plugin'
import type { MediaView } from '@/lib/media/media-view'
import type { Body } from '@/lib/body/body'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { Edition } from '@/lib/i18n/editions'
import { writingMessages } from '@/lib/i18n/writing-messages'
import { bodyOf } from './body-of'
import { editorExtensions } from './editor-extensions'
import { EditorSurroundingsProvider } from './editor-surroundings'
import type { FieldTexts } from './field-texts'
import { insertMedia } from './insert-media'
import type { AskedBlock } from './insertable-blocks'
import type { WritingTasks } from './MoreMenu'
import { cleanPastedHtml } from './paste'
import { pictureDrop } from './picture-drop'
import { editorShortcuts } from './shortcuts'
import { FloatingBars } from './FloatingBars'
import { TextMeasure } from './TextMeasure'
import { Toolbar } from './Toolbar'
import { useFullScreen } from './use-full-screen'
import { useKeyboardInset } from './use-keyboard-inset'
import { usePageKeys } from './use-page-keys'
import { useSlashMenu } from './use-slash-menu'
import { type OpenDialog, WritingDialogs } from './WritingDialogs'

// Opened now and then; its script need not stand before the first letter.
const FindPanel = lazy(async () => ({ default: (await import('@/components/admin/find/FindPanel')).FindPanel }))

type Props = {
  /** What is written in. To show another text, give the editor another `key`. */
  text: SharedText
  /** The language of the text: for spelling, hyphens and screen readers. */
  edition: Edition
  /** The language of the interface. */
  language: Edition
  /** The pictures that the text names, by id. */
  pictures: Readonly<Record<string, MediaView>>
  editable?: boolean
  /** Checks what is written; without it, it is left to the browser. */
  spelling?: Spelling
  /** The texts of one line that belong to this one: they are found, replaced and tidied with it. */
  fields?: FieldTexts | undefined
  /** What else the page around the text has the editor do. Read once. */
  extras?: Extensions
  /** Somebody wants to do something about a doubtful word. */
  onAskSpelling?: (asked: AskedWord) => void
  /** After every change that was made here. `read` gives the text as it is when it is called. */
  onChange?: (read: () => Body) => void
  /** Ctrl-S */
  onSaveNow: () => void
  /** Something did not work, in the person's language. */
  onFailure: (message: string) => void
  /** Hears of the editor when it is ready, for moving the cursor into it. */
  onReady?: (editor: Editor) => void
}

/** Where a change of the editor comes from, as the binding to the document says it. */
type SyncMeta = { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean }

/** The text of an article or a fixed page, written as readers will see it. */
export function BodyEditor({
  text,
  edition,
  language,
  pictures,
  editable = true,
  spelling,
  extras = [],
  fields,
  onAskSpelling,
  onChange,
  onSaveNow,
  onFailure,
  onReady,
}: Props) {
  const messages = editorMessages(language)
  const writing = writingMessages(language)
  const [open, setOpen] = useState<OpenDialog>()
  /** How often somebody asked for the search since it was closed; 0 while it is. */
  const [finding, setFinding] = useState(0)
  const [said, setSaid] = useState('')
  const [fullScreen, flipFullScreen] = useFullScreen()
  const [arrived, setArrived] = useState<Readonly<Record<string, MediaView>>>({})
  const learn = (...found: readonly MediaView[]) =>
    setArrived((known) => ({ ...known, ...Object.fromEntries(found.map((picture) => [picture.id, picture])) }))
  const close = () => setOpen(undefined)

  const changed = useEffectEvent((editor: Editor) => onChange?.(() => bodyOf(editor)))
  const saveNow = useEffectEvent(onSaveNow)
  const failed = useEffectEvent(onFailure)
  const ask = (block: AskedBlock) => {
    if (block === 'embed') return setOpen({ kind: 'embed' })
    setOpen({
      kind: 'library',
      several: block === 'gallery',
      media: block === 'recording' ? 'recording' : 'picture',
      use: (chosen, into) => insertMedia(into, block, chosen),
    })
  }
  const askSpelling = (asked: AskedWord) => onAskSpelling?.(asked)
  const askSpellingNow = useEffectEvent(askSpelling)

  const frame = useRef<HTMLDivElement>(null)
  const goToToolbar = useEffectEvent(() => frame.current?.querySelector<HTMLElement>('.editor-toolbar button')?.focus())
  const [extensions] = useState(() =>
    editorExtensions(messages, [
      bodyBinding(text),
      pictureDrop({
        messages,
        writing,
        onPicture: (picture) => learn(picture),
        onFailure: (message) => failed(message),
      }),
      editorShortcuts({
        askLink: () => setOpen({ kind: 'link' }),
        saveNow: () => saveNow(),
        goToToolbar: () => goToToolbar(),
      }),
      typographyExtension(edition),
      ...extras,
      ...(spelling === undefined || !editable
        ? []
        : [spellingExtension({ texts: spelling.texts, ask: (asked) => askSpellingNow(asked) })]),
    ]),
  )
  // Made once: with others at each render the editor would look at its whole text again, at every letter.
  const [editorProps] = useState(() => ({
    attributes: {
      class: 'writing',
      lang: edition,
      'aria-label': messages.body,
      'aria-multiline': 'true',
      role: 'textbox',
      // No browser knows Kazakh: it would underline every word. Two checks at once would underline twice.
      spellcheck: spelling === undefined && edition !== 'kk' ? 'true' : 'false',
    },
    transformPastedHTML: cleanPastedHtml,
    // The bars above and below the text must not lie over the line that is written.
    scrollThreshold: { top: 120, right: 0, bottom: 80, left: 0 },
    scrollMargin: { top: 130, right: 0, bottom: 96, left: 0 },
  }))
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    extensions,
    editable,
    editorProps,
    onUpdate: ({ editor, transaction }) => {
      setSaid('')
      const sync: SyncMeta | undefined = transaction.getMeta(ySyncPluginKey)
      if (sync?.isChangeOrigin !== true || sync.isUndoRedoOperation === true) changed(editor)
    },
  })
  // Whoever hands a text in lets go of it while it stands on their screen.
  useEffect(() => editor?.setEditable(editable, false), [editor, editable])
  const tasks: WritingTasks = {
    find: () => setFinding((times) => times + 1),
    tidy: () => {
      if (editor === null || !editable) return
      const count = tidyTypography(editor, edition, fields)
      setSaid(count > 0 ? writing.tidied(count) : writing.nothingToTidy)
    },
    showHelp: () => setOpen({ kind: 'help' }),
    flipFullScreen,
    fullScreen,
  }
  usePageKeys(tasks)
  useSlashMenu(editor, messages, ask)
  useKeyboardInset()
  const ready = useEffectEvent((editor: Editor) => onReady?.(editor))
  useEffect(() => {
    if (editor !== null) ready(editor)
  }, [editor])

  const surroundings = useMemo(
    () => ({
      messages,
      writing,
      pictures: { ...pictures, ...arrived },
      choosePictures: (several: boolean, use: (chosen: readonly MediaView[]) => void) =>
        setOpen({ kind: 'library', several, media: 'picture', use }),
    }),
    [messages, writing, pictures, arrived],
  )

  if (editor === null) return <div className="writing-frame" aria-busy="true" />
  return (
    <EditorSurroundingsProvider value={surroundings}>
      <div ref={frame} className="writing-frame">
        {editable && (
          <>
            <Toolbar
              editor={editor}
              askLink={() => setOpen({ kind: 'link' })}
              ask={ask}
              tasks={tasks}
              spelling={spelling}
            />
            <FloatingBars editor={editor} askLink={() => setOpen({ kind: 'link' })} />
          </>
        )}
        <EditorContent editor={editor} />
        <TextMeasure editor={editor}>
          {spelling !== undefined && editable && <DoubtCount editor={editor} messages={messages} onAsk={askSpelling} />}
          <span role="status">{said}</span>
        </TextMeasure>
      </div>
      {open !== undefined && (
        <WritingDialogs {...{ editor, open, onClose: close }} onPictures={(chosen) => learn(...chosen)} />
      )}
      {finding > 0 && (
        <Suspense>
          <FindPanel
            {...{ editor, fields }}
            lang={edition}
            messages={writing.find}
            asked={finding}
            onClose={() => setFinding(0)}
          />
        </Suspense>
      )}
    </EditorSurroundingsProvider>
  )
}
