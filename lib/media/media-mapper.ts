import type { Selectable } from 'kysely'
import type { LeadRow, PictureRow } from '@/db/queries/publication-cards'
import type { Media as MediaRow } from '@/db/schema'
import type { PictureView } from '@/lib/articles/published-article'
import { type Media, mediaUrl, type PictureCrops, type PictureVariant } from './media'
import { focusWithin, middle } from './picture-shapes'
import type { Captions, RecordingView } from './recording'

/** A row of `media` as the rest of the house knows it. */
export function toMedia(row: Selectable<MediaRow>): Media {
  return {
    id: row.id,
    kind: row.kind,
    width: row.width,
    height: row.height,
    color: row.color,
    mimeType: row.mime_type,
    byteSize: row.byte_size,
    // Written by `storePicture` and by nothing else.
    variants: row.variants as PictureVariant[],
    focus: { x: row.focus_x, y: row.focus_y },
    // Written by `framePicture` and `replaceFile`, and by nothing else.
    crops: row.crops as PictureCrops,
    originalKey: row.original_key,
    fileKey: row.file_key,
    durationMs: row.duration_ms,
    // Written by `setCaptions` and by nothing else.
    captions: row.captions as Captions[],
    contentHash: row.content_hash,
    alt: row.alt,
    caption: row.caption,
    credit: row.credit,
    fileName: row.file_name,
    tags: row.tags,
    rights: row.rights,
    rightsUntil: row.rights_until,
    createdBy: row.created_by,
    createdAt: row.created_at,
  }
}

/** A picture with the words that go with it in one place; words left empty are taken from the library, but for the alt text. */
export function toPictureView(row: LeadRow, words: { alt: string; caption: string; credit: string }): PictureView {
  const focus = { x: row.focusX, y: row.focusY }
  // Written by the media room and by nothing else.
  const crops = Object.entries(row.crops as PictureCrops)
  return {
    mediaId: row.id,
    width: row.width,
    height: row.height,
    color: row.color,
    sources: (row.variants as PictureVariant[]).map(toSource),
    ...(focus.x === middle.x && focus.y === middle.y ? {} : { focus }),
    ...(crops.length === 0
      ? {}
      : {
          crops: Object.fromEntries(
            crops.map(([shape, { variants, ...part }]) => [
              shape,
              { sources: variants.map(toSource), focus: focusWithin(focus, part) },
            ]),
          ),
        }),
    alt: words.alt,
    caption: words.caption || row.caption,
    credit: words.credit || row.credit,
  }
}

/** A recording as a page needs it; undefined for a picture. */
export function toRecordingView(row: PictureRow): RecordingView | undefined {
  if (row.kind === 'picture' || row.fileKey === null) return undefined
  return {
    mediaId: row.id,
    kind: row.kind,
    url: mediaUrl(row.fileKey),
    type: row.mimeType,
    bytes: row.byteSize,
    seconds: Math.round((row.durationMs ?? 0) / 1000),
    width: row.width,
    height: row.height,
    captions: (row.captions as Captions[]).map(({ edition, key }) => ({ edition, url: mediaUrl(key) })),
    caption: row.caption,
    credit: row.credit,
  }
}

function toSource({ format, width, height, key, bytes }: PictureVariant): PictureView['sources'][number] {
  return { format, width, height, bytes, url: mediaUrl(key) }
}
