import { type Extensions, Node } from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list'
import { Dropcursor, Gapcursor, Placeholder, TrailingNode } from '@tiptap/extensions'
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import type { ComponentType } from 'react'
import { bodyExtensions } from '@/lib/body/extensions'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import { addressPaste } from './address-paste'
import { EmbedBlock } from './EmbedBlock'
import { factBoxKeys } from './fact-box-keys'
import { FactBoxBlock } from './FactBoxBlock'
import { GalleryBlock } from './GalleryBlock'
import { PictureBlock } from './PictureBlock'
import { PullQuoteBlock } from './PullQuoteBlock'
import { RecordingBlock } from './RecordingBlock'

/** The blocks that are more than text, and what shows them in the editor. */
const views: Readonly<Record<string, ComponentType<ReactNodeViewProps>>> = {
  picture: PictureBlock,
  gallery: GalleryBlock,
  recording: RecordingBlock,
  pullQuote: PullQuoteBlock,
  factBox: FactBoxBlock,
  embed: EmbedBlock,
}

/** The schema of a body with its views, and what makes writing in it pleasant. */
export function editorExtensions(messages: EditorMessages, tasks: Extensions): Extensions {
  return [
    ...bodyExtensions.map((extension) => {
      const view = views[extension.name]
      if (view === undefined || !(extension instanceof Node)) return extension
      return extension.extend({ addNodeView: () => ReactNodeViewRenderer(view) })
    }),
    Dropcursor.configure({ color: 'var(--color-accent)', width: 2 }),
    Gapcursor,
    ListKeymap,
    TrailingNode.configure({ notAfter: ['paragraph'] }),
    Placeholder.configure({ placeholder: messages.placeholder, showOnlyCurrent: true }),
    addressPaste,
    factBoxKeys,
    ...tasks,
  ]
}
