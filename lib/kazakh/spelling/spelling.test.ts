import { assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { misspell, seededRandom } from '@/lib/kazakh/bench/typing-errors'
import { checkText, checkWord, findDoubtful, spellLines, suggest } from './spelling'

const WORDS = [
  'мемлекеттің',
  'қабылдады',
  'жоспарларына',
  'ұйымдастырылған',
  'мүмкіндіктер',
  'экономикалық',
  'бағдарламасын',
]

describe('checkWord', () => {
  it.each(['мемлекетіміздің', 'оқиды', 'митингілерге', 'халқымызға', 'мұндай', 'іс-қимыл', 'және'])(
    'accepts %s',
    (word) => {
      expect(checkWord(word)).toBe(true)
    },
  )

  it.each(['мемлекетыміздің', 'кабылдады', 'мүмкндіктер', 'ұйымдасытрылған', 'болган', 'жок', 'кыскаша'])(
    'refuses %s',
    (word) => {
      expect(checkWord(word)).toBe(false)
    },
  )

  it.each(['Шпитцбергенде', 'WhatsApp', '2026', 'COVID-19-ды'])('does not judge %s', (word) => {
    expect(checkWord(word)).toBe(true)
  })

  it.each(['фактчекинг', 'фактчекингке', 'фактчекингісіз', 'дедлайндарымызға', 'фактчекинг-жоба', 'роліміз'])(
    'accepts %s among the words of the newsroom',
    (word) => {
      expect(checkWord(word, new Set(['фактчекинг', 'дедлайн', 'рол']))).toBe(true)
    },
  )

  it.each(['фактчекингтын', 'фактчекингтану', 'дедлайнтің', 'тубың'])('refuses %s all the same', (word) => {
    expect(checkWord(word, new Set(['фактчекинг', 'дедлайн', 'ту']))).toBe(false)
  })
})

describe('suggest', () => {
  it.each([
    ['кабылдады', 'қабылдады'],
    ['мемлекеттін', 'мемлекеттің'],
    ['мүмкндіктер', 'мүмкіндіктер'],
    ['ұйымдасытрылған', 'ұйымдастырылған'],
    ['Казакстан', 'Қазақстан'],
    ['кыскаша', 'қысқаша'],
    ['козкарасын', 'көзқарасын'],
  ])('mends %s to %s', (slip, word) => {
    expect(suggest(slip, 3)[0]).toBe(word)
  })

  it('offers the words of the newsroom, in their forms', () => {
    expect(suggest('фактчекінгке', 1, new Set(['фактчекинг']))).toEqual(['фактчекингке'])
  })

  it('never offers the misspelt word itself, nor more than was asked for', () => {
    const slips = tuple(constantFrom(...WORDS), integer()).map(([word, seed]) => misspell(word, seededRandom(seed)))
    assert(
      property(slips, integer({ min: 1, max: 5 }), (slip, n) => {
        const offered = suggest(slip, n)
        expect(offered.length).toBeLessThanOrEqual(n)
        expect(offered).not.toContain(slip)
      }),
      { numRuns: 40 },
    )
  })
})

describe('checkText', () => {
  it('tells where the word stands', () => {
    const text = 'Үкімет жобаны кабылдады, деп хабарлады tengri.kz.'
    const found = checkText(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ word: 'кабылдады', offset: text.indexOf('кабылдады') })
    expect(found[0]?.suggestions[0]).toBe('қабылдады')
  })

  it.each([
    ['Мектептт жаңа жыл басталды.', ['Мектептт']],
    ['Ол келді. «Мемлекееттің» деді.', ['Мемлекееттің']],
    ['Жиын өтті. – Казакстандыктар келді.', ['Казакстандыктар']],
  ])('judges a word that opens a sentence: %s', (text, doubtful) => {
    expect(findDoubtful(text).map(({ word }) => word)).toEqual(doubtful)
  })

  it.each([
    'Жаңа оқу жылы Мектептт қаласында басталды.',
    'Варварин келді. Шпитцбергенде қыс. Далабай күлді. Карповнаның үйі.',
    'Шалабайдың айтуынша, солай. Мектептт деген жер бар. Ол – Мектептт.',
    'БҰҰ-ға 193 ел мүше. ҚазТАГ хабарлады.',
  ])('lets names pass: %s', (text) => {
    expect(findDoubtful(text)).toEqual([])
  })

  it('passes over addresses, numbers with endings, initials and other scripts', () => {
    expect(
      checkText('Е. Саденовтың хаты: 15:00-де, 2026-шы жыл, info@qalam.kz, https://qalam.kz/жнлық және WhatsApp-та.'),
    ).toEqual([])
  })

  it('passes over what is glued to a passage that is no Kazakh text', () => {
    const text = 'Ол \uFFFC\uFFFC\uFFFCгеден кабылдады'
    expect(findDoubtful(text)).toEqual([{ word: 'кабылдады', offset: text.indexOf('кабылдады') }])
  })

  it('writes the lines of the command', () => {
    expect(spellLines('Ол кабылдады.')).toMatch(/^кабылдады\tқабылдады(\|\S+)*\n$/)
  })
})
