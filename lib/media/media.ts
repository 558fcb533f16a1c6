import type { Captions } from './recording'
import type { Focus, PictureShape, Rectangle } from './picture-shapes'

/** Widths in pixels that every picture is made in, as far as the original reaches. */
export const pictureWidths = [320, 640, 960, 1280, 1920] as const
export const pictureFormats = ['avif', 'webp', 'jpeg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** One file of a picture. The key holds a hash of the bytes, so that its address never changes its meaning. */
export type PictureVariant = { format: PictureFormat; width: number; height: number; key: string; bytes: number }

export type MediaKind = 'picture' | 'audio' | 'video'

/** A part of a picture that somebody cut out by hand for places of one shape, with its own files. */
export type PictureCrop = Rectangle & { variants: readonly PictureVariant[] }
export type PictureCrops = Readonly<Partial<Record<PictureShape, PictureCrop>>>

/** A row of the media library. */
export type Media = {
  id: string
  kind: MediaKind
  width: number
  height: number
  color: string
  mimeType: string
  /** Of the file as it was sent. */
  byteSize: number
  variants: readonly PictureVariant[]
  /** The point that every place keeps in view. */
  focus: Focus
  crops: PictureCrops
  /** The file as it was sent; null for pictures that came before it was kept. */
  originalKey: string | null
  /** The one file of a recording; null for a picture. */
  fileKey: string | null
  /** How long a recording is; null for a picture. */
  durationMs: number | null
  captions: readonly Captions[]
  contentHash: string
  alt: string
  caption: string
  credit: string
  fileName: string
  /** The newsroom's own words for finding it, lower case. */
  tags: readonly string[]
  /** Under what agreement it may be used. */
  rights: string
  /** The last day on which it may be used, as 2026-08-05; null when nothing limits it. */
  rightsUntil: string | null
  createdBy: string | null
  createdAt: Date
}

/** The address of a stored file: immutable, served from disk or S3 by the HTTP front. */
export function mediaUrl(key: string): string {
  return `/media/${key}`
}
