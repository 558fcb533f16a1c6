import { mergeAttributes, Node } from '@tiptap/core'
import { attributeLimits, mediaId, textAttribute } from './attribute-rules'

/** A sound recording or a video of the media library, with the words that go with it here. */
export const recording = Node.create({
  name: 'recording',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      mediaId: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-recording-id') ?? '',
        renderHTML: (attributes) => ({ 'data-recording-id': String(attributes.mediaId) }),
        validate: mediaId,
      },
      title: textAttribute('title', attributeLimits.title),
      caption: textAttribute('caption', attributeLimits.caption),
      credit: textAttribute('credit', attributeLimits.credit),
    }
  },
  parseHTML() {
    return [{ tag: 'figure[data-recording-id]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes)]
  },
})
