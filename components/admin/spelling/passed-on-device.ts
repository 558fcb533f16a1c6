/** The words that somebody lets pass in a text that is no article, kept in the browser. */
const keyOf = (place: string) => `qalam.passed.${place}`

/** Nobody lets more pass in one text. */
const mostKept = 300

export function passedOnDevice(place: string): readonly string[] {
  if (typeof localStorage === 'undefined') return []
  const kept = localStorage.getItem(keyOf(place))
  return kept === null ? [] : kept.split('\n').filter((word) => word !== '')
}

export function passOnDevice(place: string, word: string): void {
  const words = new Set([...passedOnDevice(place), word.toLowerCase()])
  try {
    localStorage.setItem(keyOf(place), [...words].slice(-mostKept).join('\n'))
  } catch {
    // A device without room: the word is let pass until the screen is left, as it has been already.
  }
}
