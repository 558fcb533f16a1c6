import type { PictureView } from '@/lib/articles/published-article'
import type { RecordingView } from '@/lib/media/recording'
import type { EditionView } from '@/lib/settings/site-view'

/** What every block of a body needs besides itself: the page it stands on, and the pictures that the body names, by media id. */
export type BodyContext = {
  view: EditionView
  pictures: Readonly<Record<string, PictureView>>
  /** The recordings, likewise; left out where none can be played. */
  recordings?: Readonly<Record<string, RecordingView>>
}
