import { type Media, mediaUrl } from './media'

/** A picture of the library as the newsroom's screens show it. */
export type MediaView = {
  id: string
  /** The variant that is 640 pixels wide, or the widest below that. */
  url: string
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  fileName: string
}

export function toMediaView(media: Media): MediaView {
  const webp = media.variants.filter(({ format }) => format === 'webp').sort((a, b) => a.width - b.width)
  const shown = webp.findLast(({ width }) => width <= 640) ?? webp[0]
  const { id, width, height, alt, caption, credit, fileName } = media
  return { id, url: shown === undefined ? '' : mediaUrl(shown.key), width, height, alt, caption, credit, fileName }
}
