import type { Edition } from '@/lib/i18n/editions'
import { editsAfterTyping } from '@/lib/typography/typeset'
import { typographyIsOn } from './typography-switch'

/**
 * Sets quotes, dashes and spaces as somebody types into a field. The changes go in as if they were typed, so that the field's own undo
 * takes each of them back.
 */
export function setTypographyInField(field: HTMLTextAreaElement, event: InputEvent, edition: Edition): void {
  if (event.inputType !== 'insertText' || event.isComposing || event.data?.length !== 1 || !typographyIsOn()) return
  const { selectionStart: cursor, selectionEnd, value } = field
  if (cursor !== selectionEnd) return
  const edits = editsAfterTyping(value, cursor, edition)
  let after = cursor
  for (const { from, to, insert } of edits.toReversed()) {
    field.setSelectionRange(from, to)
    // Nothing else writes into a field and leaves its undo whole.
    document.execCommand('insertText', false, insert)
    after += insert.length - (to - from)
  }
  if (edits.length > 0) field.setSelectionRange(after, after)
}
