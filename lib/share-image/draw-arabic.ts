/**
 * The share image in Arabic script. The library that draws the others puts letters side by side and does not join them, so this one
 * is set by Pango, which does, and is the mirror of theirs: what stands on the left there stands on the right here.
 */
import path from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { escapeMarkup } from '@/lib/markup/escape-markup'
import { shareImageSize } from './address'
import type { ShareImageWords } from './read'
import { colors } from './colors'

const { width, height } = shareImageSize
const margin = 56
const pictureWidth = 470
const barWidth = 28
const foot = 92
/** The room for the headline, between the section above and the name below, in pixels. */
const headlineHeight = 370
const sizes = [80, 74, 68, 62, 56, 50, 46, 42, 38, 34, 30]

/** @returns a PNG. */
export async function drawArabicShareImage(words: ShareImageWords, picture: Buffer | undefined): Promise<Buffer> {
  const left = picture === undefined ? barWidth : pictureWidth
  const room = width - left - 2 * margin
  const [section, name, headline] = await Promise.all([
    drawText(words.section, 32, colors.accent, room),
    drawText(words.siteName, 36, colors.ink, room - 60),
    drawHeadline(words.headline, room),
  ])
  const fromRight = (text: Drawn, offset = 0) => width - margin - offset - text.width
  const middle = 128 + Math.round((headlineHeight - headline.height) / 2)
  const layers: OverlayOptions[] = [
    { input: Buffer.from(ornaments(left, picture === undefined)), left: 0, top: 0 },
    { input: section.image, left: fromRight(section), top: 48 },
    { input: headline.image, left: fromRight(headline), top: middle },
    { input: name.image, left: fromRight(name, 52), top: height - foot + Math.round((foot - 8 - name.height) / 2) },
  ]
  if (picture !== undefined)
    layers.push({
      input: await sharp(picture).resize(pictureWidth, height, { fit: 'cover' }).toBuffer(),
      left: 0,
      top: 0,
    })
  return sharp({ create: { width, height, channels: 3, background: colors.paper } })
    .composite(layers)
    .png()
    .toBuffer()
}

type Drawn = { image: Buffer; width: number; height: number }

/** The headline in the largest size that has room. */
async function drawHeadline(headline: string, room: number): Promise<Drawn> {
  for (const size of sizes) {
    const drawn = await drawText(headline, size, colors.ink, room)
    if (drawn.height <= headlineHeight && drawn.width <= room) return drawn
  }
  // Longer than any headline that may be saved: what has no room is left away.
  const drawn = await drawText(headline, 30, colors.ink, room)
  const box = { left: 0, top: 0, width: Math.min(drawn.width, room), height: Math.min(drawn.height, headlineHeight) }
  return { image: await sharp(drawn.image).extract(box).toBuffer(), width: box.width, height: box.height }
}

/** A text on nothing, as wide as it needs. The start of a line is on the right, because its letters run from there. */
async function drawText(text: string, size: number, color: string, room: number): Promise<Drawn> {
  const fontfile = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/share-image/fonts/vazirmatn-700.ttf')
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${color}">${escapeMarkup(text) || ' '}</span>`,
      font: `Vazirmatn Bold ${size}`,
      fontfile,
      width: room,
      align: 'left',
      // At 72 dots an inch a point is a pixel.
      dpi: 72,
      wrap: 'word',
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { image: data, width: info.width, height: info.height }
}

/** The rule above the name, the sign beside it, and the bar where no picture stands. */
function ornaments(left: number, bar: boolean): string {
  const right = width - margin
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path stroke="${colors.rule}" stroke-width="2" d="M${left + margin} ${height - foot - 24}H${right}"/>` +
    `<path transform="translate(${right - 34} ${height - foot + 20}) scale(1.4167)" fill="${colors.accent}" fill-rule="evenodd" d="M12 24 1 2h22ZM12 16l5-10H7Z"/>` +
    (bar ? `<path fill="${colors.accent}" d="M0 0h${barWidth}v${height}H0Z"/>` : '') +
    `</svg>`
  )
}
