import { type Forms, type State, type SuffixRow, voicedBeforePossessive } from './suffix-row'

/** What behaves like a noun: takes plural, possessive and case. */
const NOUNS: readonly State[] = ['noun', 'derived', 'participle', 'gerund', 'similar', 'relative']
const NUMBERED: readonly State[] = [...NOUNS, 'plural']
const OWNED: readonly State[] = ['possessed12', 'possessed']
const GENERAL: readonly State[] = [...NUMBERED, ...OWNED]

const initial = (l: string, d: string, t: string, rest: string): Forms => [
  [l + rest, 'lar'],
  [d + rest, 'dar'],
  [t + rest, 'voiceless'],
]
const genitive: Forms = [
  ['нIң', 'ning'],
  ['дIң', 'ding'],
  ['тIң', 'voiceless'],
]
const relational: Forms = [
  ['нікі', 'ning'],
  ['дікі', 'ding'],
  ['тікі', 'voiceless'],
]

/** Plural, possession, case: Қазақ грамматикасы (2002), "Зат есім"; the allomorphs follow the last letter. */
const inflection: readonly SuffixRow[] = [
  { slot: 'plural', from: NOUNS, to: 'plural', forms: initial('л', 'д', 'т', 'Aр') },
  {
    slot: 'my',
    from: NUMBERED,
    to: 'possessed12',
    forms: [
      ['м', 'open'],
      ['Iм', 'closed'],
    ],
  },
  {
    slot: 'thy',
    from: NUMBERED,
    to: 'possessed12',
    forms: [
      ['ң', 'open'],
      ['Iң', 'closed'],
    ],
  },
  {
    slot: 'our',
    from: NUMBERED,
    to: 'possessed',
    forms: [
      ['мIз', 'open'],
      ['IмIз', 'closed'],
    ],
  },
  {
    slot: 'your',
    from: NUMBERED,
    to: 'possessed',
    forms: [
      ['ңIз', 'open'],
      ['IңIз', 'closed'],
    ],
  },
  {
    slot: 'their',
    from: NUMBERED,
    to: 'possessed3',
    forms: [
      ['сI', 'open3'],
      ['I', 'closed'],
    ],
  },
  { slot: 'genitive', from: [...GENERAL, 'possessed3'], to: 'cased', forms: genitive },
  {
    slot: 'dative',
    from: [...NUMBERED, 'possessed'],
    to: 'cased',
    forms: [
      ['GA', 'voiced'],
      ['QA', 'voiceless'],
    ],
  },
  { slot: 'dative', from: ['possessed12'], to: 'cased', forms: [['A', 'mn']] },
  { slot: 'dative', from: ['possessed3'], to: 'cased', forms: [['нA', 'third']] },
  {
    slot: 'accusative',
    from: GENERAL,
    to: 'cased',
    forms: [
      ['нI', 'ny'],
      ['дI', 'dy'],
      ['тI', 'voiceless'],
    ],
  },
  { slot: 'accusative', from: ['possessed3'], to: 'cased', forms: [['н', 'third']] },
  {
    slot: 'locative',
    from: GENERAL,
    to: 'located',
    forms: [
      ['дA', 'voiced'],
      ['тA', 'voiceless'],
    ],
  },
  { slot: 'locative', from: ['possessed3'], to: 'located', forms: [['ндA', 'third']] },
  {
    slot: 'ablative',
    from: GENERAL,
    to: 'cased',
    forms: [
      ['дAн', 'dan'],
      ['тAн', 'voiceless'],
      ['нAн', 'nan'],
    ],
  },
  { slot: 'ablative', from: ['possessed3'], to: 'cased', forms: [['нAн', 'third']] },
  {
    slot: 'instrumental',
    from: [...GENERAL, 'possessed3'],
    to: 'cased',
    forms: [
      ['мен', 'men'],
      ['бен', 'ben'],
      ['пен', 'voiceless'],
      ['менен', 'men'],
      ['бенен', 'ben'],
      ['пенен', 'voiceless'],
    ],
  },
]

/** Endings that make an attribute or an adverb of an inflected noun. */
const relation: readonly SuffixRow[] = [
  {
    slot: 'locatedOne',
    from: ['located'],
    to: 'relative',
    forms: [['GI', 'ae']],
  },
  {
    slot: 'timeOne',
    from: ['noun'],
    to: 'relative',
    forms: [
      ['GI', 'voiced'],
      ['QI', 'voiceless'],
    ],
  },
  { slot: 'ownedOne', from: [...GENERAL, 'possessed3'], to: 'relative', forms: relational },
  {
    slot: 'similar',
    from: GENERAL,
    to: 'similar',
    forms: [
      ['дAй', 'voiced'],
      ['тAй', 'voiceless'],
    ],
  },
  { slot: 'similar', from: ['possessed3'], to: 'similar', forms: [['ндAй', 'third']] },
  { slot: 'manner', from: GENERAL, to: 'similar', forms: [['шA', 'any']] },
  { slot: 'manner', from: ['possessed3'], to: 'similar', forms: [['ншA', 'third']] },
  {
    slot: 'without',
    from: ['plural', 'possessed12', 'possessed', 'gerund'],
    to: 'derived',
    forms: [['сIз', 'any']],
  },
  { slot: 'without', from: ['possessed3'], to: 'derived', forms: [['нсIз', 'third']] },
]

/** Personal endings of a nominal predicate (жіктік жалғау), also worn by the present and the perfect of verbs. */
const PREDICATES: readonly State[] = [...GENERAL, 'possessed3', 'cased', 'located', 'present', 'perfect', 'converb']
const predicate: readonly SuffixRow[] = [
  {
    slot: 'iAm',
    from: PREDICATES,
    to: 'predicate',
    forms: [
      ['мIн', 'men'],
      ['бIн', 'ben'],
      ['пIн', 'voiceless'],
    ],
  },
  {
    slot: 'youAre',
    from: PREDICATES,
    to: 'predicate',
    forms: [
      ['сIң', 'any'],
      ['сIз', 'any'],
      ['сIңдAр', 'any'],
      ['сIздAр', 'any'],
    ],
  },
  {
    slot: 'weAre',
    from: PREDICATES,
    to: 'predicate',
    forms: [
      ['мIз', 'men'],
      ['бIз', 'ben'],
      ['пIз', 'voiceless'],
    ],
  },
]

/** Word-making suffixes so regular that the word without them is what a reader searches for. */
const derivation: readonly SuffixRow[] = [
  { slot: 'derWithout', from: ['nounBase'], to: 'derived', forms: [['сIз', 'any']] },
  { slot: 'derWith', from: ['nounBase', 'gerund'], to: 'derived', forms: initial('л', 'д', 'т', 'I') },
  { slot: 'derAgent', from: ['nounBase'], to: 'derived', forms: [['шI', 'any']] },
  {
    slot: 'derMore',
    from: ['nounBase', 'derived'],
    to: 'derived',
    forms: [
      ['рAQ', 'open'],
      ['IрAQ', 'closed'],
    ],
  },
  {
    slot: 'derOrdinal',
    from: ['nounBase'],
    to: 'derived',
    forms: [
      ['ншI', 'open'],
      ['IншI', 'closed'],
    ],
  },
  {
    slot: 'derState',
    from: ['participle'],
    to: 'derived',
    forms: initial('л', 'д', 'т', 'IQ'),
  },
  { slot: 'derQuality', from: ['nounQuality'], to: 'derived', forms: initial('л', 'д', 'т', 'IQ') },
  ...voicedBeforePossessive('derQuality', ['nounQuality'], (owner) => initial('л', 'д', 'т', 'IGI' + owner)),
  ...voicedBeforePossessive('derState', ['participle'], (owner) => initial('л', 'д', 'т', 'IGI' + owner)),
]

export const nominalSuffixes: readonly SuffixRow[] = [...inflection, ...relation, ...predicate, ...derivation]
