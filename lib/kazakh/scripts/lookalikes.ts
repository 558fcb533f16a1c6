/**
 * Latin letters that stand in Cyrillic words by mistake. Keyboards without і, һ and ә made whole archives write «бiр» with a Latin
 * i; scanned texts have a, c, e, o, p, x, y as well.
 */
import { letterTable } from './letter-table'

const LOOKALIKES = letterTable(
  `a а  c с  e е  o о  p р  x х  y у  i і  h һ  ə ә  ɵ ө
   A А  B В  C С  E Е  H Н  K К  M М  O О  P Р  T Т  X Х  Y У  I І  Ə Ә  Ɵ Ө`,
)
const ONE = `[${[...LOOKALIKES.keys()].join('')}]`
const CYRILLIC = String.raw`[\u0400-\u052F]`

/** A single look-alike with a Cyrillic letter on one side and no Latin letter on the other. */
const MISTAKE = new RegExp(
  String.raw`(?<=${CYRILLIC})${ONE}(?!\p{Script=Latin})|(?<!\p{Script=Latin})${ONE}(?=${CYRILLIC})`,
  'gu',
)

/** Puts the Cyrillic letter where a Latin one stands alone in a Cyrillic word; Latin words with Cyrillic endings stay. */
export function repairLookalikes(text: string): string {
  if (!/[A-Za-zƏəƟɵ]/.test(text)) return text
  return text.replaceAll(MISTAKE, (letter) => LOOKALIKES.get(letter) ?? letter)
}
