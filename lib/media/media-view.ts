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
  return { id, kind, url, width, height, alt, caption, credit, fileName, rightsUntil, recording }
}
