/** Widths in pixels that every picture is made in, as far as the original reaches. */
export const pictureWidths = [320, 640, 960, 1280, 1920] as const
export const pictureFormats = ['avif', 'webp', 'jpeg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** One file of a picture. The key holds a hash of the bytes, so that its address never changes its meaning. */
export type PictureVariant = { format: PictureFormat; width: number; height: number; key: string; bytes: number }

/** A row of the media library. */
export type Media = {
  id: string
  width: number
  height: number
  color: string
  mimeType: string
  variants: readonly PictureVariant[]
  alt: string
  caption: string
  credit: string
  fileName: string
  createdAt: Date
}

/** The address of a stored file: immutable, served from disk or S3 by the HTTP front. */
export function mediaUrl(key: string): string {
  return `/media/${key}`
}
