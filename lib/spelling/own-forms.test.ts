import { expect, test } from 'vitest'
import { isOneSlipAway } from './one-slip'
import { isOwnForm } from './own-forms'

test.each([
  ['ru', 'токаев', ['токаев', 'токаева', 'токаевым', 'токаеве', 'токаевых'], ['токаевский', 'такаев', 'токаевн']],
  ['ru', 'аулие', ['аулие', 'аулия'], ['аулиевич']],
  ['ru', 'бишимбаево', ['бишимбаево', 'бишимбаева', 'бишимбаевом'], ['бишимбай']],
  ['en', 'akim', ['akim', 'akims', "akim's", 'akims’'], ['akimat']],
  ['en', 'oralmas', ['oralmas', 'oralmases'], ['oralma']],
] as const)('%s: %s is accepted in its forms', (language, word, forms, others) => {
  const own = new Set([word])
  expect(forms.filter((form) => !isOwnForm(form, own, language))).toEqual([])
  expect(others.filter((form) => isOwnForm(form, own, language))).toEqual([])
})

test.each([
  ['токаев', 'такаев', true],
  ['токаев', 'токаевв', true],
  ['токаев', 'токев', true],
  ['токаев', 'тоакев', true],
  ['токаев', 'такаеф', false],
  ['токаев', 'токаев', false],
  ['аб', 'ба', true],
  ['а', '', true],
])('%s and %s are one slip apart: %s', (one, other, expected) => {
  expect(isOneSlipAway(one, other)).toBe(expected)
  expect(isOneSlipAway(other, one)).toBe(expected)
})
