import type { Editor } from '@tiptap/react'
import type { Body } from '@/lib/body/body'
import { withoutEmptyEnd } from '@/lib/body/without-empty-end'

/** What has been written, without the empty lines at the end that the editor keeps for writing on. */
export function bodyOf(editor: Editor): Body {
  return withoutEmptyEnd(editor.getJSON() as Body)
}
