import type { MediaView } from '@/lib/media/media-view'

type Failure = { ok: false; message: string }

/** What `POST /admin/media/upload` answers. `duplicate`: the same bytes were there already, under the entry that is given. */
export type UploadAnswer = { ok: true; media: MediaView; duplicate: boolean } | Failure

/**
 * What `GET /admin/media/library.json` answers. `next` goes back as `before` for the page after this one; `today` is the day by the
 * clock of the publication, 2026-08-05.
 */
export type LibraryPage = { items: MediaView[]; next?: string; today: string }

/** Whether an answer from the server has the shape of a media view; the newsroom's own server, so the id and address suffice. */
export function isMediaView(value: unknown): value is MediaView {
  return typeof value === 'object' && value !== null && 'id' in value && 'url' in value && typeof value.url === 'string'
}
