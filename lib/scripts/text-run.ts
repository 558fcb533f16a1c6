/**
 * A run is text that is read as one although markup divides it: «<b>Қ</b>азақ» is one word in two pieces. It is converted whole,
 * because a letter's neighbours decide (the hamza stands at the start of a word, a percent sign belongs to its number), and then
 * divided again where it was.
 */
import type { Converter } from '@/lib/kazakh/scripts/convert'

/** Marks that a conversion adds before a word or a number, and the one behind it; no letter of the source answers to them. */
const BEFORE = /[\u0621\u2066]/
const BEHIND = '\u2069'

/** @returns as many texts as were given; joined they are the conversion of the joined pieces. */
export function convertRun(pieces: readonly string[], convert: Converter): string[] {
  if (pieces.length < 2) return pieces.map(convert)
  const source = pieces.join('').normalize('NFC')
  const target = convert(source)
  const stretches = alignedStretches(source, target)
  // A fixed spelling of several words has other spaces than its name; then each piece goes by itself.
  if (stretches === undefined) return pieces.map(convert)

  const converted: string[] = []
  let sourceEnd = 0
  let cut = 0
  for (const piece of pieces.slice(0, -1)) {
    sourceEnd += piece.normalize('NFC').length
    const next = Math.max(cut, placeInTarget(sourceEnd, stretches, convert))
    converted.push(target.slice(cut, next))
    cut = next
  }
  converted.push(target.slice(cut))
  return converted
}

/** A stretch without white space, in the source and in the target. */
type Stretch = { source: string; target: string; sourceStart: number; targetStart: number }

/** Conversion keeps every white space, so the stretches between answer to one another. Undefined where their numbers differ. */
function alignedStretches(source: string, target: string): Stretch[] | undefined {
  const [from, to] = [source.split(/(\s)/), target.split(/(\s)/)]
  if (from.length !== to.length) return undefined
  let [sourceStart, targetStart] = [0, 0]
  return from.map((text, index) => {
    const stretch = { source: text, target: to[index] ?? '', sourceStart, targetStart }
    sourceStart += stretch.source.length
    targetStart += stretch.target.length
    return stretch
  })
}

function placeInTarget(place: number, stretches: readonly Stretch[], convert: Converter): number {
  const stretch = stretches.findLast(({ sourceStart }) => sourceStart < place)
  if (stretch === undefined) return 0
  const within = place - stretch.sourceStart
  if (within >= stretch.source.length) return stretch.targetStart + stretch.target.length
  return stretch.targetStart + lengthOf(convert(stretch.source.slice(0, within)), stretch.target)
}

/** The length of what a part of a word gives within what the whole word gives: as many letters, and the marks that go with them. */
function lengthOf(part: string, whole: string): number {
  let letters = part.replaceAll(/[\u0621\u2066\u2069]/g, '').length
  let length = 0
  for (; letters > 0 && length < whole.length; length++) {
    const mark = whole.charAt(length)
    if (!BEFORE.test(mark) && mark !== BEHIND) letters--
  }
  return whole.charAt(length) === BEHIND ? length + 1 : length
}
