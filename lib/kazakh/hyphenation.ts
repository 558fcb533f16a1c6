/**
 * Places at which a long Kazakh word may be broken. Browsers have no hyphenation for Kazakh, and words of 20 letters and more are
 * common, so that a narrow column needs soft hyphens.
 *
 * The rule of Kazakh orthography: a word is broken between syllables; a syllable has one vowel; of the consonants between two
 * vowels the last begins the next syllable; no single letter is left behind or carried over.
 */

const SOFT_HYPHEN = '\u00AD'
const VOWELS = 'аәеёиоөұүыіэюя'
const SIGNS = 'ъь'

/**
 * Puts soft hyphens into the long words of a text in Cyrillic. Words with capitals inside (АҚШ, ҚазҰУ) stay whole.
 *
 * @param minLength words shorter than this stay as they are
 */
export function hyphenate(text: string, minLength = 12): string {
  return text.replaceAll(/\p{L}?[\u0430-\u045F\u0491-\u04FF]+(?!\p{L})/gu, (word, place: number) => {
    const insideWord = place > 0 && /[\p{L}\u00AD]/u.test(text.charAt(place - 1))
    return word.length < minLength || insideWord ? word : syllables(word).join(SOFT_HYPHEN)
  })
}

/**
 * The parts between which a word may be broken; joined they are the word.
 *
 * @param word Cyrillic letters of either case
 */
export function syllables(word: string): string[] {
  const nuclei = placesOfVowels(word.toLowerCase())
  const parts: string[] = []
  let start = 0
  for (const [i, nucleus] of nuclei.entries()) {
    const next = nuclei[i + 1]
    if (next === undefined) break
    const cut = cutBetween(word.toLowerCase(), nucleus, next)
    if (cut - start < 2 || word.length - cut < 2) continue
    parts.push(word.slice(start, cut))
    start = cut
  }
  return [...parts, word.slice(start)]
}

/** у is a consonant beside a vowel (тау, уақыт) and a vowel between consonants (оқу). */
function placesOfVowels(word: string): number[] {
  const places: number[] = []
  for (let i = 0; i < word.length; i++) {
    if (VOWELS.includes(word.charAt(i)) || (word.charAt(i) === 'у' && isVowelU(word, i))) places.push(i)
  }
  return places
}

function isVowelU(word: string, place: number): boolean {
  const before = word.charAt(place - 1)
  const after = word.charAt(place + 1)
  if (place === 0) return !isVowel(after)
  return !isVowel(before)
}

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter)
}

/** Before the last consonant between two vowels; the signs and nothing else go with the consonant before them. */
function cutBetween(word: string, vowel: number, next: number): number {
  let cut = next
  if (cut - vowel > 1) cut--
  while (cut - vowel > 1 && SIGNS.includes(word.charAt(cut))) cut--
  return cut
}
