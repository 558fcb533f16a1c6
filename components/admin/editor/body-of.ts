import type { Editor } from '@tiptap/react'
import type { Body } from '@/lib/body/body'

/** What has been written, without the empty lines at the end that the editor keeps for writing on. */
export function bodyOf(editor: Editor): Body {
  return withoutEmptyEnd(editor.getJSON() as Body)
}

/** A body without the empty lines at its end; one line stays. */
export function withoutEmptyEnd(body: Body): Body {
  const last = body.content.findLastIndex((block) => block.type !== 'paragraph' || (block.content ?? []).length > 0)
  return { type: 'doc', content: body.content.slice(0, Math.max(1, last + 1)) }
}
