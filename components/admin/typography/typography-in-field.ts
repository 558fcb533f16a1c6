import type { Edition } from '@/lib/i18n/editions'
import { editsAfterTyping } from '@/lib/typography/typeset'
import { typographyIsOn } from './typography-switch'

type Line = { text: string; cursor: number }

/**
 * What becomes of a line of text after a letter was typed into its field: quotes, dashes and spaces set as they belong.
 * @returns undefined where nothing is to be set
 */
export function setTypography({ text, cursor }: Line, event: InputEvent, edition: Edition): Line | undefined {
  if (event.inputType !== 'insertText' || event.isComposing || event.data?.length !== 1 || !typographyIsOn())
    return undefined
  const edits = editsAfterTyping(text, cursor, edition)
  if (edits.length === 0) return undefined
  return edits.toReversed().reduce(
    (line, { from, to, insert }) => ({
      text: line.text.slice(0, from) + insert + line.text.slice(to),
      cursor: line.cursor + insert.length - (to - from),
    }),
    { text, cursor },
  )
}
