import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateTimeWithZone, longDateWithWeekday } from '@/lib/kazakh/dates'
import { formatMoney } from '@/lib/kazakh/numbers'
import { relativeAge } from '@/lib/kazakh/relative-age'
import { convertText, createConverter, toArabic, toLatin } from './convert'
import { LATIN_LOAN_LETTERS } from './loan-letters'

const LETTERS = 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я'.split(' ')
const LATIN = 'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş ş  y ı  e iu ia'.split(' ')

describe('toLatin', () => {
  test.each(LETTERS.map((letter, i) => [letter, LATIN[i] ?? '']))('%s is %s', (letter, latin) => {
    expect(toLatin(letter)).toBe(latin)
  })

  test.each([
    ['Мүмкіндіктер Алаңы', 'Mümkındıkter Alañy'],
    ['Бұрыңғы өткен заманда, бір данышпан кісі', 'Būryñğy ötken zamanda, bır danyşpan kısı'],
    ['сый беріп, орнымда қалайын', 'syi berıp, ornymda qalaiyn'],
    ['Ильяс Исабеков, Ішкі істер', 'İlias İsabekov, Işkı ıster'],
    ['Юрий мен Яна', 'İurii men İana'],
    ['ЮНЕСКО-ның ШЕШІМІ', 'İUNESKO-nyñ ŞEŞIMI'],
    ['ҚазҰУ, АҚШ-тың, ЖШС', 'QazŪU, AQŞ-tyñ, JŞS'],
    ['Цирк, ЦИРК, Щедрин', 'Tsirk, TSİRK, Şedrin'],
    ['2022 ж. 5 тамыз, 13:52', '2022 j. 5 tamyz, 13:52'],
    ['іс-қимыл, 5-ші', 'ıs-qimyl, 5-şı'],
    ['IT-компания iPhone-ды Apple дүкенінде', 'IT-kompaniia iPhone-dy Apple dükenınde'],
    ['ХХІ ғасыр, ХVIII ғасыр, ІІ тоқсан, Х.', 'XXI ğasyr, XVIII ğasyr, II toqsan, H.'],
    ['бiр Iс, cөз, әдiлеттi', 'bır Is, söz, ädılettı'],
    ['Wi-Fiға, PDFке, IТ', 'Wi-Fiğa, PDFke, IT'],
    ['+5 °С', '+5 °C'],
    ['https://қазақ.қаз/жол?а=б, дегенмен ақпарат@пошта.қаз', 'https://қазақ.қаз/жол?а=б, degenmen ақпарат@пошта.қаз'],
    ['`код` мен @есім бұзылмайды', '`код` men @есім būzylmaidy'],
  ])('%s → %s', (text, latin) => {
    expect(toLatin(text)).toBe(latin)
  })

  test('an editor may change the letters of loanwords', () => {
    const loanLetters = { latn: { ...LATIN_LOAN_LETTERS, ц: 'c', ч: 'ç', э: 'é' } }
    expect(toLatin('Цирк, чемпион, ЭКО', { loanLetters })).toBe('Cirk, çempion, ÉKO')
  })

  test('nothing Cyrillic of the Kazakh alphabet is left, and what is not Cyrillic stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LETTERS, ...LETTERS.map((l) => l.toUpperCase()), ' ', '-', '!')),
        (chars) => {
          expect(toLatin(chars.join(''))).not.toMatch(/\p{Script=Cyrillic}/u)
        },
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\p{Script=Cyrillic}°]/u.test(text))
        expect(toLatin(text)).toBe(text.normalize('NFC'))
      }),
    )
  })

  test('the case of the text does not change its letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS), { minLength: 2 }), (letters) => {
        const word = letters.join('')
        fc.pre(!/^[іх]+$/.test(word)) // In capitals that is a Roman numeral.
        const shouted = toLatin(word.toUpperCase())
        expect(shouted).toBe(toLatin(word).replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase())
      }),
    )
  })
})

describe('toArabic', () => {
  test.each([
    ['тілі', 'ءتىلى'],
    ['әліпбиін', 'ءالىپبيىن'],
    ['көшіру', 'كوشىرۋ'],
    ['сөзінің', 'ءسوزىنىڭ'],
    ['үшін', 'ءۇشىن'],
    ['іске', 'ىسكە'],
    ['президент', 'پرەزيدەنت'],
    ['экономикалық', 'ەكونوميكالىق'],
    ['хабарлады', 'حابارلادى'],
    ['митингіге', 'ميتينگىگە'],
    ['қазір', 'قازىر'],
    ['ҚАЗАҚСТАН', 'قازاقستان'],
    ['іс-қимыл', 'ءىس-قيمىل'],
    ['Азия, Маврикий; Пенджаб?', 'ازيا، ماۆريكي؛ پەنجاب؟'],
    ['Францияда, ФРАНЦИЯДАН', 'فرانسيادا، فرانسيادان'],
    ['конституция', 'كونستيتۋتسيا'],
    ['қа\u00ADзақ', 'قازاق'],
  ])('%s → %s', (text, arabic) => {
    expect(toArabic(text)).toBe(arabic)
  })

  test.each([
    ['12,5 жыл, 13:52, 05.08.2026', '12,5 جىل، 13:52، 05.08.2026'],
    ['−5 градус', '\u2066−5\u2069 گرادۋس'],
    ['2020–2024 жылдар', '\u20662020–2024\u2069 جىلدار'],
    ['12,3% өсті', '\u206612,3%\u2069 ءوستى'],
    ['5 000 адам', '\u20665 000\u2069 ادام'],
    ['5\u00A0000 адам', '5\u00A0000 ادام'],
    ['+7 727 123-45-67', '\u2066+7 727 123-45-67\u2069'],
    ['2021, 2022 жж.', '2021، 2022 جج.'],
    ['https://abc.kz/?a,b;', '\u2066https://abc.kz/?a,b\u2069؛'],
  ])('%s keeps its numbers and addresses together', (text, arabic) => {
    expect(toArabic(text)).toBe(arabic)
  })

  test('nothing Cyrillic of the Kazakh alphabet is left, and a word has one hamza at most, in front', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS)), (letters) => {
        expect(toArabic(letters.join(''))).toMatch(/^\u0621?[^\p{Script=Cyrillic}\u0621]*$/u)
      }),
    )
  })
})

describe('exceptions', () => {
  const exceptions = [
    { name: 'Шекспир', latn: 'Shakespeare', arab: 'شەكسپير' },
    { name: 'Нью-Йорк Таймс', latn: 'New York Times' },
    { name: 'Мұқағали Мақатаев', latn: 'Muqağali Maqataev' },
    { name: 'Ан', latn: 'Ann' },
  ]
  test.each([
    ['Шекспирдің пьесасы', 'Shakespearedıñ pesasy'],
    ['ШЕКСПИРГЕ', 'SHAKESPEAREGE'],
    ['Шекспиртану', 'Şekspirtanu'],
    ['«Нью-Йорк Таймсқа» берген', '«New York Timesqa» bergen'],
    ['Мұқағали Мақатаевтың өлеңі', 'Muqağali Maqataevtyñ öleñı'],
    ['Ан, Анды, Анар, ана', 'Ann, Anndy, Anar, ana'],
  ])('%s → %s', (text, latin) => {
    expect(toLatin(text, { exceptions })).toBe(latin)
  })

  test('hold for the script they name', () => {
    expect(toArabic('Шекспирдің, Ан', { exceptions })).toBe('شەكسپيردىڭ، ان')
  })
})

describe('dates and numbers', () => {
  const date = new Date('2026-08-05T08:52:00Z')
  const zone = 'Asia/Almaty'
  const texts = [
    dateTimeWithZone(date, zone),
    longDateWithWeekday(date, zone),
    relativeAge(date, new Date('2026-12-10'), zone),
  ]

  test('go through the converter like any text', () => {
    expect(texts.map((text) => toLatin(text))).toEqual([
      '2026 j. 5 tamyz, 13:52, Qazaqstan uaqyty',
      '2026 j. 5 tamyz, särsenbı',
      '4 ai būryn',
    ])
    expect(texts.map((text) => toArabic(text))).toEqual([
      '2026 ج. 5 تامىز، 13:52، قازاقستان ۋاقىتى',
      '2026 ج. 5 تامىز، سارسەنبى',
      '4 اي بۇرىن',
    ])
    expect(toArabic(formatMoney(1234567.5))).toBe('1\u00A0234\u00A0567,50\u00A0₸')
  })
})

test('convertText and createConverter agree', () => {
  const text = 'Қазақ тілі — 2020–2024'
  for (const script of ['latn', 'arab'] as const) expect(createConverter(script)(text)).toBe(convertText(text, script))
})
