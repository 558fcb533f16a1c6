/** A text as a place shows it that has room for so much of it. */
export type Cut = { text: string; cut: boolean }

/**
 * Cuts a text where search results and messages do: after the last whole word that leaves room for the dots. A word that is longer than
 * the room is cut within.
 * @param room in the units of `measure`: pixels
 * @param measure how wide a text is
 */
export function cutToWidth(text: string, room: number, measure: (text: string) => number): Cut {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (measure(whole) <= room) return { text: whole, cut: false }
  const dots = ' …'
  const words = whole.split(' ')
  let kept = ''
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`
    if (measure(longer + dots) > room) break
    kept = longer
  }
  if (kept !== '') return { text: kept + dots, cut: true }
  const letters = Array.from(new Intl.Segmenter().segment(words[0] ?? ''), ({ segment }) => segment)
  while (letters.length > 1 && measure(letters.join('') + dots.trim()) > room) letters.pop()
  return { text: letters.join('') + dots.trim(), cut: true }
}
