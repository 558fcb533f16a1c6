import { type Forms, type Root, type State, type SuffixRow, voicedBeforePossessive } from './suffix-row'

const STEMS: readonly State[] = ['verb', 'voiced']
/** A verb stem with or without -ма: all tenses and participles attach here. */
const THEMES: readonly State[] = [...STEMS, 'negated']

const hard = (voiced: string, voiceless: string): Forms => [
  [voiced, 'voiced'],
  [voiceless, 'voiceless'],
]
const linked = (afterVowel: string, afterConsonant: string): Forms => [
  [afterVowel, 'verbOpen'],
  [afterConsonant, 'verbClosed'],
  [afterConsonant, 'u'],
]
/** Before й a final ы or і melts away (оқиды), so only the other vowels stand here. */
const linkedByY = (afterVowel: string, afterConsonant: string): Forms => [
  [afterVowel, 'verbOpenPlain'],
  [afterConsonant, 'verbClosed'],
  [afterConsonant, 'u'],
]
const negative = (rest: string): Forms => [
  ['м' + rest, 'ma'],
  ['б' + rest, 'ba'],
  ['п' + rest, 'voiceless'],
]

/** Voice (етіс). Each kind has its own root, so that the caller knows which voice was taken off. */
const voice: readonly SuffixRow[] = [
  {
    slot: 'passive',
    from: ['verbPassive', 'voiced'],
    to: 'voiced',
    forms: [
      ['л', 'verbOpen'],
      ['Iл', 'verbClosed'],
      ['Iл', 'u'],
      ['Iн', 'l'],
      ['н', 'verbOpen'],
    ],
  },
  { slot: 'reflexive', from: ['verbReflexive'], to: 'voiced', forms: [['Iн', 'verbClosed']] },
  { slot: 'mutual', from: ['verbMutual', 'voiced'], to: 'voiced', forms: linked('с', 'Iс') },
  {
    slot: 'causative',
    from: ['verbCausative', 'voiced'],
    to: 'voiced',
    forms: [...hard('дIр', 'тIр'), ...hard('GIз', 'QIз'), ['т', 'verbOpen'], ['т', 'lry']],
  },
]

const negation: SuffixRow = { slot: 'negation', from: STEMS, to: 'negated', forms: negative('A') }

/** Participles, verbal nouns: from here on the word is inflected like a noun. */
const nominal: readonly SuffixRow[] = [
  { slot: 'pastParticiple', from: THEMES, to: 'participle', forms: hard('GAн', 'QAн') },
  { slot: 'habitualParticiple', from: THEMES, to: 'participle', forms: linkedByY('йтIн', 'AтIн') },
  { slot: 'aorist', from: STEMS, to: 'participle', forms: linked('р', 'Aр') },
  { slot: 'aorist', from: ['negated'], to: 'participle', forms: [['с', 'ae']] },
  { slot: 'gerund', from: THEMES, to: 'gerund', forms: [['у', 'gerundAfter']] },
  { slot: 'intention', from: STEMS, to: 'participle', forms: [...negative('AQ'), ...negative('AQшI')] },
  ...voicedBeforePossessive('intention', STEMS, (owner) => negative('AGI' + owner)),
  { slot: 'wish', from: STEMS, to: 'wish', forms: hard('GI', 'QI') },
  {
    slot: 'wishOwned',
    from: ['wish'],
    to: 'possessed12',
    forms: [
      ['м', 'third'],
      ['ң', 'third'],
    ],
  },
  {
    slot: 'wishOwned',
    from: ['wish'],
    to: 'possessed',
    forms: [
      ['мIз', 'third'],
      ['ңIз', 'third'],
    ],
  },
  { slot: 'wishOwned', from: ['wish'], to: 'possessed3', forms: [['сI', 'third']] },
]

const ENDED: readonly State[] = ['past', 'conditional']
const finite: readonly SuffixRow[] = [
  { slot: 'past', from: THEMES, to: 'past', forms: hard('дI', 'тI') },
  { slot: 'conditional', from: THEMES, to: 'conditional', forms: [['сA', 'any']] },
  {
    slot: 'shortPerson',
    from: ENDED,
    to: 'finite',
    forms: [
      ['м', 'vowel'],
      ['ң', 'vowel'],
      ['Q', 'vowel'],
      ['ңIз', 'vowel'],
      ['ңдAр', 'vowel'],
      ['ңIздAр', 'vowel'],
    ],
  },
  { slot: 'present', from: THEMES, to: 'present', forms: linkedByY('й', 'A') },
  { slot: 'presentThird', from: ['present'], to: 'finite', forms: [['дI', 'presentEnd']] },
  { slot: 'perfect', from: THEMES, to: 'perfect', forms: linked('п', 'Iп') },
  { slot: 'perfectThird', from: ['perfect'], to: 'finite', forms: [['тI', 'p']] },
  { slot: 'jussive', from: THEMES, to: 'finite', forms: [['сIн', 'any']] },
  {
    slot: 'imperative',
    from: THEMES,
    to: 'finite',
    forms: [...linked('ңIз', 'IңIз'), ...linked('ңдAр', 'IңдAр'), ...linked('ңIздAр', 'IңIздAр'), ...linked('ң', 'Iң')],
  },
  { slot: 'hortative', from: THEMES, to: 'finite', forms: [...linkedByY('йIн', 'AйIн'), ...linkedByY('йIQ', 'AйIQ')] },
  { slot: 'optative', from: THEMES, to: 'converb', forms: hard('GAй', 'QAй') },
  { slot: 'please', from: [...THEMES, 'finite'], to: 'finite', forms: [['шI', 'any']] },
  { slot: 'until', from: THEMES, to: 'converb', forms: [...hard('GAншA', 'QAншA'), ...hard('GAлI', 'QAлI')] },
  { slot: 'unless', from: ['negated'], to: 'converb', forms: [['йIншA', 'ae']] },
  { slot: 'upon', from: STEMS, to: 'converb', forms: linked('сIмен', 'IсIмен') },
]

/** Nouns made of verbs by rule; the verb is what a reader may have searched for. */
const derivation: readonly SuffixRow[] = [
  { slot: 'derAgent', from: ['verbBase', 'voiced', 'negated'], to: 'derived', forms: [['ушI', 'gerundAfter']] },
  { slot: 'derAction', from: ['verbBase', 'voiced'], to: 'derived', forms: linked('с', 'Iс') },
  { slot: 'derResult', from: ['verbBase', 'voiced'], to: 'derived', forms: negative('A') },
]

/** A final ы or і melts with the у or й of the suffix: оқы + у → оқу, оқы + йды → оқиды (емле ережелері, 2019). */
const melted = (root: Root, base: Root, gerund: string, vowel: string): readonly SuffixRow[] => [
  { slot: 'gerund', from: [root], to: 'gerund', forms: [[gerund, 'consonantOrVowel']] },
  { slot: 'derAgent', from: [base], to: 'derived', forms: [[gerund + 'шI', 'consonantOrVowel']] },
  { slot: 'present', from: [root], to: 'present', forms: [[vowel, 'consonantOrVowel']] },
  { slot: 'habitualParticiple', from: [root], to: 'participle', forms: [[vowel + 'тIн', 'consonantOrVowel']] },
]
const contraction: readonly SuffixRow[] = [
  ...melted('verbY', 'verbYBase', 'у', 'и'),
  {
    slot: 'hortative',
    from: ['verbY'],
    to: 'finite',
    forms: [
      ['иIн', 'any'],
      ['иIQ', 'any'],
    ],
  },
  ...melted('verbJ', 'verbJBase', 'ю', 'я'),
  {
    slot: 'hortative',
    from: ['verbJ'],
    to: 'finite',
    forms: [
      ['яйIн', 'any'],
      ['яйIQ', 'any'],
    ],
  },
  { slot: 'aorist', from: ['verbJ'], to: 'participle', forms: [['яр', 'any']] },
  { slot: 'gerund', from: ['verb'], to: 'gerund', forms: [['ю', 'i']] },
  { slot: 'present', from: ['verb'], to: 'present', forms: [['я', 'i']] },
  { slot: 'habitualParticiple', from: ['verb'], to: 'participle', forms: [['ятIн', 'i']] },
  { slot: 'aorist', from: ['verb'], to: 'participle', forms: [['яр', 'i']] },
]

export const verbalSuffixes: readonly SuffixRow[] = [
  ...voice,
  negation,
  ...nominal,
  ...finite,
  ...derivation,
  ...contraction,
]
