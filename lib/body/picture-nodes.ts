import { mergeAttributes, Node } from '@tiptap/core'
import { mediaNode } from './media-node'

export const picture = mediaNode('picture', 'data-media-id', ['alt', 'caption', 'credit'])

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
