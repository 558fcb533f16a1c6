import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, splitSentences } from './sentences'

describe('splitSentences', () => {
  test.each([
    ['Ол келді. Біз кеттік.', ['Ол келді.', 'Біз кеттік.']],
    ['Бұл Е. Саденовтың сөзі. Ол министр.', ['Бұл Е. Саденовтың сөзі.', 'Ол министр.']],
    ['Қ.К. Тоқаев пен Ә. Б. Бекеев келді. Жиналыс өтті.', ['Қ.К. Тоқаев пен Ә. Б. Бекеев келді.', 'Жиналыс өтті.']],
    ['2022 ж. 5 тамыз күні болды. 12 адам келді.', ['2022 ж. 5 тамыз күні болды.', '12 адам келді.']],
    ['Алма, өрік және т.б. жемістер. Су да бар.', ['Алма, өрік және т.б. жемістер.', 'Су да бар.']],
    ['Нан, сүт және т.б. Бәрі бар.', ['Нан, сүт және т.б.', 'Бәрі бар.']],
    ['Бағасы 5 млн. теңге. Қымбат.', ['Бағасы 5 млн. теңге.', 'Қымбат.']],
    ['– Барамыз! – деді ол. Бәрі тұрды.', ['– Барамыз! – деді ол.', 'Бәрі тұрды.']],
    ['«Қашан келесің?» деп сұрады. Жауап жоқ…', ['«Қашан келесің?» деп сұрады.', 'Жауап жоқ…']],
    ['«Ертең келемін.» Осылай деді.', ['«Ертең келемін.»', 'Осылай деді.']],
    ['Жиын 15.00-де. Сайт: qalam.kz. Келіңіз!', ['Жиын 15.00-де.', 'Сайт: qalam.kz.', 'Келіңіз!']],
    ['Шынымен бе?! Иә. Солай…', ['Шынымен бе?!', 'Иә.', 'Солай…']],
    ['1. Бірінші сұрақ. 2. Екінші сұрақ.', ['1. Бірінші сұрақ.', '2. Екінші сұрақ.']],
    ['Тақырып\nМәтін басталды.', ['Тақырып', 'Мәтін басталды.']],
    [
      'проф. Ахметов пен акад. Сәтбаев. Алматы қ. Абай көш. 5-үй.',
      ['проф. Ахметов пен акад. Сәтбаев.', 'Алматы қ. Абай көш. 5-үй.'],
    ],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
  })

  test('loses nothing but space', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Е', 'а', '.', '!', '…', ' ', '\n', '«', '»', 'ж', '5', '–')), (chars) => {
        const text = chars.join('')
        expect(splitSentences(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('excerpt', () => {
  const text = 'Бұл Е. Саденовтың сөзі. Ол кеше Алматыда баспасөз мәслихатын өткізді. Оған жүзден аса журналист келді.'

  test('takes whole sentences', () => {
    expect(excerpt(text, 80)).toBe('Бұл Е. Саденовтың сөзі. Ол кеше Алматыда баспасөз мәслихатын өткізді.')
    expect(excerpt(text, 500)).toBe(text)
    expect(excerpt('Бір.\n\nЕкі.', 50)).toBe('Бір. Екі.')
  })

  test('cuts between words when sentences would leave most of the room empty', () => {
    expect(excerpt(text, 60)).toBe('Бұл Е. Саденовтың сөзі. Ол кеше Алматыда баспасөз…')
    expect(excerpt('Сөйлем, ешқашан бітпейтін ұзақ сөйлем', 9)).toBe('Сөйлем…')
    expect(excerpt('а'.repeat(100), 10)).toBe(`${'а'.repeat(9)}…`)
  })

  test('never exceeds the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, max) => {
        expect(excerpt(text, max).length).toBeLessThanOrEqual(max)
        expect(excerpt(text, max)).toBe(excerpt(text, max).toWellFormed())
      }),
    )
  })
})
