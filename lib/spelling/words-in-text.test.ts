import { describe, expect, test } from 'vitest'
import { wordsInText } from './words-in-text'

const words = (text: string, language: 'ru' | 'en' = 'ru') => wordsInText(text, language).map((word) => word.text)

describe('the words that can be judged', () => {
  test.each([
    ['Он сказал: «Завтра, может быть».', ['Он', 'сказал', 'Завтра', 'может', 'быть']],
    ['Пишите на info@qalam.kz или https://qalam.kz/slovo.', ['Пишите', 'на', 'или']],
    ['В 15:00-м, 2026-го, COVID-19', []],
    ['ЕАЭС, КазМунайГаз и iPhone', []],
    ['Село Қарағанды, әкім', ['Село']],
    ['12 млрд. тенге, тыс. рублей', ['тенге', 'рублей']],
    ['Это дом. Там сад.', ['Это', 'дом', 'Там', 'сад']],
    ['Кто-нибудь из-за угла', ['Кто-нибудь', 'из-за', 'угла']],
    ['до \uFFFC\uFFFCпосле', ['до']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('English has apostrophes', () => {
    expect(words("It's the governor’s café, не так", 'en')).toEqual(["It's", 'the', 'governor’s', 'café'])
  })

  test('each stands where it says, and knows whether it opens a sentence', () => {
    const text = 'Дом. — Сад, Лес! «Река» течёт'
    const found = wordsInText(text, 'ru')
    for (const { text: word, offset } of found) expect(text.slice(offset, offset + word.length)).toBe(word)
    expect(found.filter(({ opens }) => opens).map(({ text: word }) => word)).toEqual(['Дом', 'Сад', 'Река'])
  })
})
