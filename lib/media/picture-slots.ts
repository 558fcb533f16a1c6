import type { PictureView } from '@/lib/articles/published-article'
import type { PictureFormat } from './media'

/** The places where a picture can stand on a page of readers; each has its own share of the screen. */
export type PictureSlot = 'lead' | 'article' | 'gallery' | 'feature' | 'card' | 'thumb' | 'portrait'

type Slot = {
  /** For the `sizes` attribute. */
  sizes: string
  /** No file wider than this is offered: a small place should not carry the addresses of large files. */
  widest: number
}

/** A phone shows pictures across its width but has two or three points to a pixel: a file of 70 % is as sharp to the eye and half as long on its way. */
export const pictureSlots: Record<PictureSlot, Slot> = {
  lead: { sizes: '(min-width: 80rem) 41rem, (min-width: 64rem) 52vw, 70vw', widest: 1280 },
  article: { sizes: '(min-width: 67rem) 64rem, (min-width: 46rem) 100vw, 70vw', widest: 1920 },
  gallery: { sizes: '(min-width: 42rem) 19rem, 50vw', widest: 960 },
  feature: { sizes: '(min-width: 80rem) 30rem, (min-width: 46rem) 45vw, 70vw', widest: 960 },
  card: { sizes: '(min-width: 80rem) 18rem, (min-width: 46rem) 30vw, 7rem', widest: 960 },
  thumb: { sizes: '7rem', widest: 320 },
  portrait: { sizes: '(min-width: 46rem) 12rem, 7rem', widest: 640 },
}

/** The files of one format that a slot offers, narrowest first; the narrowest of all where none is small enough. */
export function filesFor(
  picture: PictureView,
  slot: PictureSlot,
  format: PictureFormat,
): PictureView['sources'][number][] {
  const files = picture.sources.filter((source) => source.format === format).sort((a, b) => a.width - b.width)
  const fitting = files.filter((file) => file.width <= pictureSlots[slot].widest)
  return fitting.length > 0 ? fitting : files.slice(0, 1)
}

/** The `srcset` attribute for some files. */
export function sourceSet(files: readonly PictureView['sources'][number][]): string {
  return files.map((file) => `${file.url} ${file.width}w`).join(', ')
}
