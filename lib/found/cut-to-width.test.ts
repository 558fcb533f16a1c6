import { expect, test } from 'vitest'
import { cutToWidth } from './cut-to-width'

/** Ten pixels a letter; «щ» and «ш» take fifteen. */
const measure = (text: string) => text.split('').reduce((width, letter) => width + (/[шщ]/i.test(letter) ? 15 : 10), 0)

test('a text that fits stays whole, with its blanks put in order', () => {
  expect(cutToWidth('  Өзен \n жағасы ', 110, measure)).toEqual({ text: 'Өзен жағасы', cut: false })
})

test('a longer one ends after a whole word with dots, by its width and not by its letters', () => {
  expect(cutToWidth('Өзен жағасы көгалданды', 150, measure)).toEqual({ text: 'Өзен жағасы …', cut: true })
  expect(cutToWidth('Өзен шашы көгалданды', 110, measure)).toEqual({ text: 'Өзен …', cut: true })
  expect(cutToWidth('Өзен жағы көгалданды', 110, measure)).toEqual({ text: 'Өзен жағы …', cut: true })
})

test('a word that is wider than the room is cut within, and never away altogether', () => {
  expect(cutToWidth('қанағаттандырылмағандықтарыңыздан', 60, measure)).toEqual({ text: 'қанағ…', cut: true })
  expect(cutToWidth('қан', 5, measure)).toEqual({ text: 'қ…', cut: true })
  expect(cutToWidth('', 5, measure)).toEqual({ text: '', cut: false })
})
