import type { Selectable } from 'kysely'
import type { Media as MediaRow } from '@/db/schema'
import type { PictureView } from '@/lib/articles/published-article'
import { type Media, mediaUrl, type PictureVariant } from './media'

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
export function toPictureView(
  media: Pick<Media, 'id' | 'width' | 'height' | 'color' | 'variants' | 'caption' | 'credit'>,
  words: { alt: string; caption: string; credit: string },
): PictureView {
  return {
    mediaId: media.id,
    width: media.width,
    height: media.height,
    color: media.color,
    sources: media.variants.map(({ format, width, height, key, bytes }) => ({
      format,
      width,
      height,
      bytes,
      url: mediaUrl(key),
    })),
    alt: words.alt,
    caption: words.caption || media.caption,
    credit: words.credit || media.credit,
  }
}
