import type { Editor } from '@tiptap/react'
import type { MediaView } from '@/lib/media/media-view'

/** Puts chosen pictures where the cursor stands: several that were chosen for a gallery as one, others one below the other. */
export function insertPictures(editor: Editor, block: 'picture' | 'gallery', chosen: readonly MediaView[]): void {
  const pictures = chosen.map(({ id, alt, caption, credit }) => ({
    type: 'picture',
    attrs: { mediaId: id, alt, caption, credit },
  }))
  if (pictures.length === 0) return
  const asGallery = block === 'gallery' && pictures.length > 1
  editor
    .chain()
    .focus()
    .insertContent(asGallery ? { type: 'gallery', content: pictures } : pictures)
    .run()
}
