import { expect, test } from 'vitest'
import { ARABIC_LOAN_LETTERS, LATIN_LOAN_LETTERS, parseLoanLetters } from './loan-letters'

test('letters left out keep their default', () => {
  expect(parseLoanLetters({}, 'latn')).toEqual({ ok: true, letters: LATIN_LOAN_LETTERS })
  expect(parseLoanLetters({ ц: 'c', ч: 'c' }, 'latn')).toEqual({
    ok: true,
    letters: { ...LATIN_LOAN_LETTERS, ц: 'c', ч: 'c' },
  })
  expect(parseLoanLetters({ ц: 'س' }, 'arab')).toEqual({ ok: true, letters: { ...ARABIC_LOAN_LETTERS, ц: 'س' } })
})

test('a spelling that is no letters of the script is refused by name', () => {
  expect(parseLoanLetters({ ц: '<b>' }, 'latn')).toEqual({ ok: false, letter: 'ц' })
  expect(parseLoanLetters({ ч: 'ч' }, 'latn')).toEqual({ ok: false, letter: 'ч' })
  expect(parseLoanLetters({ ю: 'abcd' }, 'latn')).toEqual({ ok: false, letter: 'ю' })
  expect(parseLoanLetters({ я: 1 }, 'latn')).toEqual({ ok: false, letter: 'я' })
  expect(parseLoanLetters({ щ: 'ş' }, 'arab')).toEqual({ ok: false, letter: 'щ' })
})
