import { mergeAttributes, Node } from '@tiptap/core'
import { attributeLimits, mediaId, textAttribute } from './attribute-rules'

/** A picture of the media library, with the words that go with it here. */
export const picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      mediaId: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-media-id') ?? '',
        renderHTML: (attributes) => ({ 'data-media-id': String(attributes.mediaId) }),
        validate: mediaId,
      },
      alt: textAttribute('alt', attributeLimits.alt),
      caption: textAttribute('caption', attributeLimits.caption),
      credit: textAttribute('credit', attributeLimits.credit),
    }
  },
  // A picture pasted from elsewhere has no row in our library and is dropped: it must be uploaded.
  parseHTML() {
    return [{ tag: 'figure[data-media-id]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes)]
  },
})

/** Several pictures that belong together. */
export const gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'picture+',
  parseHTML() {
    return [{ tag: 'div[data-gallery]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['div', mergeAttributes(HTMLAttributes, { 'data-gallery': '' }), 0]
  },
})
