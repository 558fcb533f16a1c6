import type { Editor } from '@tiptap/react'
import { lazy, Suspense } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import { useEditorSurroundings } from './editor-surroundings'

// Opened now and then; their scripts need not stand before the first letter.
const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog')).EmbedDialog }))
const LinkDialog = lazy(async () => ({ default: (await import('./LinkDialog')).LinkDialog }))
const MediaPicker = lazy(async () => ({ default: (await import('@/components/admin/media/MediaPicker')).MediaPicker }))
const ShortcutsHelp = lazy(async () => ({ default: (await import('./ShortcutsHelp')).ShortcutsHelp }))

type UsePictures = (chosen: readonly MediaView[], editor: Editor) => void

/** The dialog that stands over a text. */
export type OpenDialog =
  | { kind: 'link' }
  | { kind: 'embed' }
  | { kind: 'help' }
  | { kind: 'library'; several: boolean; media: 'picture' | 'recording'; use: UsePictures }

type Props = {
  editor: Editor
  open: OpenDialog
  onClose: () => void
  /** Hears of chosen pictures before they stand in the text. */
  onPictures: (chosen: readonly MediaView[]) => void
}

/** What a text asks its writer: an address, a picture; and the help sheet. */
export function WritingDialogs({ open, ...props }: Props) {
  return (
    <Suspense>
      <OneDialog open={open} {...props} />
    </Suspense>
  )
}

function OneDialog({ editor, open, onClose, onPictures }: Props) {
  const { messages, writing } = useEditorSurroundings()
  switch (open.kind) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />
    case 'embed':
      return <EmbedDialog editor={editor} onClose={onClose} />
    case 'help':
      return <ShortcutsHelp messages={messages} writing={writing} onClose={onClose} />
    case 'library':
      return (
        <MediaPicker
          messages={messages}
          several={open.several}
          kind={open.media}
          onClose={onClose}
          onChoose={(chosen) => {
            onPictures(chosen)
            onClose()
            open.use(chosen, editor)
          }}
        />
      )
    default:
      return open satisfies never
  }
}
