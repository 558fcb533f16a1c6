import { posterOrNone } from './attribute-rules'
import { mediaNode } from './media-node'

const htmlName = 'data-poster-id'

/** A sound recording or a video. */
export const recording = mediaNode('recording', 'data-recording-id', ['title', 'caption', 'credit']).extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      // An object, so that whatever looks for what a body names finds this one as it finds the others, by the word `mediaId`.
      poster: {
        default: null,
        parseHTML: (element: HTMLElement) => {
          const mediaId = element.getAttribute(htmlName)
          return mediaId === null ? null : { mediaId }
        },
        renderHTML: ({ poster }: { poster?: { mediaId: string } | null }) =>
          poster === null || poster === undefined ? {} : { [htmlName]: poster.mediaId },
        validate: posterOrNone,
      },
    }
  },
})
