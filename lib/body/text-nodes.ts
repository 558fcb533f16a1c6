import { Blockquote } from '@tiptap/extension-blockquote'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { wholeNumber } from './attribute-rules'

/**
 * Every block that may stand on its own is of the group `block`. What may also stand inside a list item, a table cell or
 * a fact box is of the group `flow` too.
 */
const FLOW = 'block flow'

/** Level 1 is the headline of the page: what is pasted as h1 becomes the highest heading of a body, h5 and h6 the lowest. */
const bodyHeading = Heading.extend({
  addAttributes() {
    return {
      level: {
        default: 2,
        rendered: false,
        validate: wholeNumber(2, 4),
      },
    }
  },
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(4, Math.max(2, level)) } }))
  },
}).configure({ levels: [2, 3, 4] })

const bodyOrderedList = OrderedList.extend({
  group: 'block list flow',
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element: HTMLElement) => startOf(element),
        validate: wholeNumber(0, 9999),
      },
    }
  },
  renderHTML({ HTMLAttributes }) {
    const { start, ...rest } = HTMLAttributes
    return ['ol', start === 1 ? rest : HTMLAttributes, 0]
  },
})

function startOf(element: HTMLElement): number {
  const start = Number(element.getAttribute('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= 9999 ? start : 1
}

/** The nodes that text is made of. */
export const textNodes = [
  Document,
  Text,
  Paragraph.extend({ group: FLOW }),
  bodyHeading,
  BulletList.extend({ group: 'block list flow' }),
  bodyOrderedList,
  ListItem.extend({ content: 'paragraph flow*' }),
  Blockquote.extend({ content: 'paragraph+' }),
  HardBreak,
  HorizontalRule,
]
