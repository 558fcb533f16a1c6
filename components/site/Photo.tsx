import type { PictureView } from '@/lib/articles/published-article'
import { filesFor, pictureSlots, type PictureSlot, sourceSet } from '@/lib/media/picture-slots'

type Props = {
  picture: PictureView
  slot: PictureSlot
  /** Left out: the picture's own. Empty beside a headline that says the same, so that it is not read twice. */
  alt?: string
  /** True for the one picture that is seen first: it is fetched at once. */
  first?: boolean
}

/** A picture in the newest format that the browser knows and in a width that fits its place; its room is kept from the start. */
export function Photo({ picture, slot, alt = picture.alt, first = false }: Props) {
  const { sizes } = pictureSlots[slot]
  const jpegs = filesFor(picture, slot, 'jpeg')
  const fallback = jpegs.at(-1)
  if (fallback === undefined) return null
  return (
    <picture>
      <Backdrop color={picture.color} />
      {(['avif', 'webp'] as const).map((format) => {
        const files = filesFor(picture, slot, format)
        return (
          files.length > 0 && <source key={format} type={`image/${format}`} srcSet={sourceSet(files)} sizes={sizes} />
        )
      })}
      <img
        className={backdropName(picture.color)}
        src={fallback.url}
        width={picture.width}
        height={picture.height}
        alt={alt}
        {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  )
}

/**
 * The colour that stands in for a picture on its way. A rule rather than a `style` attribute, because the content security
 * policy lets a page have only rules that it knows by their hash; React gathers these in the head and writes each once.
 */
function Backdrop({ color }: { color: string }) {
  const name = backdropName(color)
  return <style href={name} precedence="low">{`.${name}{background:${safeColor(color)}}`}</style>
}

function backdropName(color: string): string {
  return `c${safeColor(color).slice(1)}`
}

/** The database lets nothing else through; a colour goes into a style sheet, so it is looked at again. */
function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/.test(color) ? color : '#cccccc'
}
