import { Mark, mergeAttributes } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Italic } from '@tiptap/extension-italic'
import { isSafeHref } from './link-address'

/** A link. What is typed at its end does not become part of it. */
const link = Mark.create({
  name: 'link',
  inclusive: false,
  exitable: true,
  priority: 1000,
  addAttributes() {
    return {
      href: {
        default: '',
        validate: (value: unknown) => {
          if (typeof value !== 'string' || !isSafeHref(value))
            throw new RangeError('Expected an address that may be linked')
        },
      },
    }
  },
  parseHTML() {
    return [{ tag: 'a[href]', getAttrs: (element) => (isSafeHref(element.getAttribute('href') ?? '') ? null : false) }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0]
  },
})

/** A passage that stays as written when the page is shown in another script: a name, a quotation, an address. */
const verbatim = Mark.create({
  name: 'verbatim',
  parseHTML() {
    return [{ tag: 'span[data-verbatim]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes, { 'data-verbatim': '', translate: 'no' }), 0]
  },
})

/** What may be done to a passage of text. */
export const marks = [link, Bold, Italic, verbatim]
