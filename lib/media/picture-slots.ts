import type { PictureSource, PictureView } from '@/lib/articles/published-article'
import type { PictureFormat } from './media'
import { type Focus, middle, type PictureShape } from './picture-shapes'

/** The places where a picture can stand on a page of readers; each has its own share of the screen. */
export type PictureSlot = 'lead' | 'article' | 'gallery' | 'feature' | 'card' | 'thumb' | 'portrait' | 'poster'

type Slot = {
  /** For the `sizes` attribute. */
  sizes: string
  /** No file wider than this is offered: a small place should not carry the addresses of large files. */
  widest: number
  /** The shape that the place cuts pictures to; left out where they are seen whole, or nearly so. */
  shape?: PictureShape
  /** True where the style sheet cuts a picture, so that its focus matters. */
  cuts: boolean
}

/** A phone shows pictures across its width but has two or three points to a pixel: a file of 70 % is as sharp to the eye and half as long on its way. */
export const pictureSlots: Record<PictureSlot, Slot> = {
  lead: { sizes: '(min-width: 80rem) 41rem, (min-width: 64rem) 52vw, 70vw', widest: 1280, shape: 'wide', cuts: true },
  article: { sizes: '(min-width: 67rem) 64rem, (min-width: 46rem) 100vw, 70vw', widest: 1920, cuts: false },
  gallery: { sizes: '(min-width: 42rem) 19rem, 50vw', widest: 960, cuts: true },
  feature: {
    sizes: '(min-width: 80rem) 30rem, (min-width: 46rem) 45vw, 70vw',
    widest: 960,
    shape: 'standard',
    cuts: true,
  },
  card: {
    sizes: '(min-width: 80rem) 18rem, (min-width: 46rem) 30vw, 7rem',
    widest: 960,
    shape: 'standard',
    cuts: true,
  },
  thumb: { sizes: '7rem', widest: 320, shape: 'square', cuts: true },
  // One file for every screen: a player knows no `srcset`.
  poster: { sizes: '100vw', widest: 1280, shape: 'wide', cuts: true },
  portrait: { sizes: '(min-width: 46rem) 12rem, 7rem', widest: 640, shape: 'square', cuts: true },
}

/** What of a picture a slot shows: the cut that somebody made for its shape, else the whole; with the point to keep in view. */
export function framedFor(picture: PictureView, slot: PictureSlot): Framed {
  const { shape, cuts } = pictureSlots[slot]
  const crop = shape === undefined ? undefined : picture.crops?.[shape]
  const { sources, focus = middle } = crop ?? picture
  const moved = cuts && (focus.x !== middle.x || focus.y !== middle.y)
  const largest = sources.reduce<PictureSource | undefined>(
    (most, source) => (most === undefined || source.width > most.width ? source : most),
    undefined,
  )
  const { width, height } = (crop === undefined ? undefined : largest) ?? picture
  return { sources, width, height, ...(moved && { focus }) }
}

export type Framed = { sources: readonly PictureSource[]; width: number; height: number; focus?: Focus }

/** The files of one format that a slot offers, narrowest first; the narrowest of all where none is small enough. */
export function filesFor(
  { sources }: Pick<Framed, 'sources'>,
  slot: PictureSlot,
  format: PictureFormat,
): PictureSource[] {
  const files = sources.filter((source) => source.format === format).sort((a, b) => a.width - b.width)
  const fitting = files.filter((file) => file.width <= pictureSlots[slot].widest)
  return fitting.length > 0 ? fitting : files.slice(0, 1)
}

/** The `srcset` attribute for some files. */
export function sourceSet(files: readonly PictureSource[]): string {
  return files.map((file) => `${file.url} ${file.width}w`).join(', ')
}
