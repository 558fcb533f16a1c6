/**
 * Words that the slot grammar would misread: pronouns with changing stems, particles, postpositions, conjunctions, and
 * numerals. Source: Қазақ грамматикасы (Astana 2002), "Есімдік", "Сан есім", "Шылау", "Көмекші есім".
 */

/** Oblique endings of the demonstratives: о-ны, со-ған, мұ-нда. Front ones do not exist in this class. */
const DEMONSTRATIVE_ENDINGS = 'ның ны ған нда дан нымен ндай ндағы нша нікі ндайда ндайлар ндағылар'.split(' ')

const DEMONSTRATIVES: readonly (readonly [stem: string, oblique: string])[] = [
  ['ол', 'о'],
  ['бұл', 'бұ'],
  ['бұл', 'мұ'],
  ['сол', 'со'],
]

const PERSONAL: Readonly<Record<string, string>> = {
  мен: 'мені менің маған менде менен менімен менше мендей менікі мендегі',
  сен: 'сен сені сенің саған сенде сенен сенімен сендей сенікі сендер сендерді сендердің сендерге',
  біз: 'біз бізді біздің бізге бізде бізден бізбен біздей біздікі біздегі біздер біздерді біздердің біздерге біздерден',
  сіз: 'сіз сізді сіздің сізге сізде сізден сізбен сіздей сіздікі сіздер сіздерді сіздердің сіздерге сіздерден сіздермен',
  не: 'не нені ненің неге неде неден немен нелер неменеге несі несін',
  е: 'еді едім едің едік едіңіз екен екенін екені екеніне екенінің екендігі екендігін екендіктен екенмін екенсің екеніңді',
}

/** Stems whose forms are regular, but which are themselves forms of another word. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  олар: 'ол',
  бұлар: 'бұл',
  солар: 'сол',
  осылар: 'осы',
  осындай: 'осы',
  мынау: 'мына',
  анау: 'ана',
  біреу: 'бір',
  екеу: 'екі',
  үшеу: 'үш',
  төртеу: 'төрт',
  бесеу: 'бес',
  алтау: 'алты',
  жетеу: 'жеті',
  // So often written with a possessive, and then without their last vowel, that the lexicon took the form for a word.
  аузы: 'ауыз',
  мұрны: 'мұрын',
  орны: 'орын',
  халқы: 'халық',
  қалпы: 'қалып',
  қаупі: 'қауіп',
}

/** Words that are never inflected, and look as though they were. */
const UNINFLECTED = `
  мен бен пен да де та те ма ме ба бе па пе және немесе бірақ алайда егер үшін туралы жайлы дейін кейін бұрын соң сайын
  арқылы бойынша сияқты секілді тәрізді ғана қана тек әрі яғни әйтпесе өйткені себебі сондықтан дегенмен мысалы әрине
  иә жоқ ең өте тым аса тағы қазір енді әлі бүгін кеше ертең биыл былтыр шамалы барынша қалай неліктен қашан қанша
  қарай тарта жуық таман шейін қатысты орай байланысты сәйкес бері гөрі басқа өзге бөтен кейде әрдайым үнемі дереу
  ақыры әдетте бәлкім мүмкін керек қажет тиіс шығар-ау екеш тіпті түгел мүлде мүлдем жеке дара ылғи әрең зорға
`

const table = new Map<string, readonly string[]>()
for (const [stem, oblique] of DEMONSTRATIVES) {
  for (const ending of DEMONSTRATIVE_ENDINGS) table.set(oblique + ending, [stem])
}
for (const [stem, forms] of Object.entries(PERSONAL)) for (const form of forms.split(' ')) table.set(form, [stem])
for (const word of UNINFLECTED.trim().split(/\s+/)) table.set(word, [word])

/** The stems of a word of a closed class, or undefined for a word that the grammar reads rightly. */
export const closedClassStems = (word: string): readonly string[] | undefined => table.get(word)

/** The word that a pronoun or numeral stem is a form of: олар is a form of ол. */
export const headOf = (stem: string): string => BELONGS_TO[stem] ?? stem
