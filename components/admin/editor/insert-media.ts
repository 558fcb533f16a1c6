import type { Editor } from '@tiptap/react'
import type { MediaView } from '@/lib/media/media-view'
import { inText } from './in-text'

/** Puts what was chosen where the cursor stands: several pictures that were chosen for a gallery as one, others one below the other. */
export function insertMedia(
  editor: Editor,
  block: 'picture' | 'gallery' | 'recording',
  chosen: readonly MediaView[],
): void {
  if (chosen.length === 0) return
  const blocks = chosen.map(({ id, alt, caption, credit }) =>
    block === 'recording'
      ? { type: 'recording', attrs: { mediaId: id, title: '', caption, credit } }
      : { type: 'picture', attrs: { mediaId: id, alt, caption, credit } },
  )
  const asGallery = block === 'gallery' && blocks.length > 1
  inText(editor)
    .insertContent(asGallery ? { type: 'gallery', content: blocks } : blocks)
    .run()
}
