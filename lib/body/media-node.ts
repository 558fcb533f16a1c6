import { mergeAttributes, Node } from '@tiptap/core'
import { attributeLimits, mediaId, textAttribute } from './attribute-rules'

type Text = 'alt' | 'title' | 'caption' | 'credit'

/**
 * A block that shows a thing of the media library, with the words that go with it here. One pasted from elsewhere has no row in our
 * library and is dropped: it must be uploaded.
 * @param idAttribute the attribute of the HTML that names the thing
 */
export function mediaNode(name: string, idAttribute: `data-${string}`, texts: readonly Text[]) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes() {
      return {
        mediaId: {
          default: '',
          parseHTML: (element: HTMLElement) => element.getAttribute(idAttribute) ?? '',
          renderHTML: (attributes: Record<string, unknown>) => ({ [idAttribute]: String(attributes.mediaId) }),
          validate: mediaId,
        },
        ...Object.fromEntries(texts.map((text) => [text, textAttribute(text, attributeLimits[text])])),
      }
    },
    parseHTML() {
      return [{ tag: `figure[${idAttribute}]` }]
    },
    renderHTML({ HTMLAttributes }) {
      return ['figure', mergeAttributes(HTMLAttributes)]
    },
  })
}
