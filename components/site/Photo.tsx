import type { ReactNode } from 'react'
import type { PictureView } from '@/lib/articles/published-article'
import type { Focus } from '@/lib/media/picture-shapes'
import { filesFor, framedFor, pictureSlots, type PictureSlot, sourceSet } from '@/lib/media/picture-slots'

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
  const framed = framedFor(picture, slot)
  const jpegs = filesFor(framed, slot, 'jpeg')
  const fallback = jpegs.at(-1)
  if (fallback === undefined) return null
  return (
    <picture>
      <Backdrop color={picture.color} />
      {framed.focus !== undefined && <Position focus={framed.focus} />}
      {(['avif', 'webp'] as const).map((format) => {
        const files = filesFor(framed, slot, format)
        return (
          files.length > 0 && <source key={format} type={`image/${format}`} srcSet={sourceSet(files)} sizes={sizes} />
        )
      })}
      <img
        className={classOf(picture.color, framed.focus)}
        src={fallback.url}
        width={framed.width}
        height={framed.height}
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

/** Which point of the picture stays in view where it is cut: a rule for the same reason. */
function Position({ focus }: { focus: Focus }) {
  const name = positionName(focus)
  return <style href={name} precedence="low">{`.${name}{object-position:${focus.x}% ${focus.y}%}`}</style>
}

/** The file of a picture that stands in a video until it is played, its position in that room, and the rule that this needs. */
export function posterOf(picture: PictureView): { url: string; className?: string; rule?: ReactNode } | undefined {
  const framed = framedFor(picture, 'poster')
  const file = filesFor(framed, 'poster', 'jpeg').at(-1)
  if (file === undefined) return undefined
  const { focus } = framed
  if (focus === undefined) return { url: file.url }
  return { url: file.url, className: positionName(focus), rule: <Position focus={focus} /> }
}

function positionName({ x, y }: Focus): string {
  return `o${x}-${y}`
}

function classOf(color: string, focus: Focus | undefined): string {
  return focus === undefined ? backdropName(color) : `${backdropName(color)} ${positionName(focus)}`
}

function backdropName(color: string): string {
  return `c${safeColor(color).slice(1)}`
}

/** The database lets nothing else through; a colour goes into a style sheet, so it is looked at again. */
function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/.test(color) ? color : '#cccccc'
}
