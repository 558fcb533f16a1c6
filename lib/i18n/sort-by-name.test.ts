import { expect, test } from 'vitest'
import { sortByName } from './sort-by-name'

const itself = (name: string) => name

test('Kazakh names stand in the order of the Kazakh alphabet', () => {
  const names = ['Яков', 'Әсел', 'Бауыржан', 'Іңкәр', 'Айгүл', 'Ғалым', 'Гүлнар', 'Құрман', 'Кенже', 'Ыбырай', 'Һәм']
  expect(sortByName(names, 'kk', itself)).toEqual([
    'Айгүл',
    'Әсел',
    'Бауыржан',
    'Гүлнар',
    'Ғалым',
    'Кенже',
    'Құрман',
    'Һәм',
    'Ыбырай',
    'Іңкәр',
    'Яков',
  ])
})

test('Russian and English names stand in the order of theirs', () => {
  expect(sortByName(['Ярослав', 'Ёлкин', 'Егор', 'Жанна'], 'ru', itself)).toEqual(['Егор', 'Ёлкин', 'Жанна', 'Ярослав'])
  expect(sortByName(['Zoe', 'émile', 'Eve', 'adam'], 'en', itself)).toEqual(['adam', 'émile', 'Eve', 'Zoe'])
})
