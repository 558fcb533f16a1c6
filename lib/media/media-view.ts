import { coverRectangle, type PictureShape, pictureShapes, type Rectangle } from './picture-shapes'
import { type Media, type MediaKind, mediaUrl } from './media'

/** Something of the library as the newsroom's screens show it. */
export type MediaView = {
  id: string
  kind: MediaKind
  /** The variant that is 640 pixels wide, or the widest below that. */
  url: string
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  fileName: string
  /** What a share image shows of it that is the picture alone, and beside words, in parts of the whole. */
  shareParts: { alone: Rectangle; beside: Rectangle }
  /** The last day of use, as 2026-08-05; null when nothing limits it. */
  rightsUntil: string | null
  /** The file of a recording and how long it is; null for a picture. */
  recording: { url: string; type: string; durationMs: number } | null
}

export function toMediaView(media: Media): MediaView {
  const webp = media.variants.filter(({ format }) => format === 'webp').sort((a, b) => a.width - b.width)
  const shown = webp.findLast(({ width }) => width <= 640) ?? webp[0]
  const { id, kind, width, height, alt, caption, credit, fileName, rightsUntil } = media
  const url = shown === undefined ? '' : mediaUrl(shown.key)
  const recording =
    media.fileKey === null
      ? null
      : { url: mediaUrl(media.fileKey), type: media.mimeType, durationMs: media.durationMs ?? 0 }
  const part = (shape: PictureShape): Rectangle => {
    const cut = media.crops[shape]
    if (cut === undefined) return coverRectangle(media, pictureShapes[shape], media.focus)
    return { x: cut.x, y: cut.y, width: cut.width, height: cut.height }
  }
  const shareParts = { alone: part('share'), beside: part('tall') }
  return { id, kind, url, width, height, alt, caption, credit, fileName, shareParts, rightsUntil, recording }
}
