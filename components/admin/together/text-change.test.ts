import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Doc } from 'yjs'
import { changeText, movedPlace, textChange } from './text-change'

it('changes only what differs, at the cursor where a letter is doubled', () => {
  expect(textChange('сөз', 'сөздер')).toEqual({ index: 3, remove: 0, insert: 'дер' })
  expect(textChange('аа', 'ааа', 1)).toEqual({ index: 0, remove: 0, insert: 'а' })
  expect(textChange('аа', 'ааа', 3)).toEqual({ index: 2, remove: 0, insert: 'а' })
  expect(textChange('бір екі', 'екі')).toEqual({ index: 0, remove: 4, insert: '' })
})

it('makes any text of any other, and never cuts a character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'ә', ' ', '😀', '😁', '🏳️') })
  fc.assert(
    fc.property(text, text, fc.nat(20), (before, after, caret) => {
      const shared = new Doc().getText('headline')
      shared.insert(0, before)
      changeText(shared, after, Math.min(caret, after.length))
      expect(shared.toJSON()).toBe(after)
      const { index, remove, insert } = textChange(before, after, Math.min(caret, after.length))
      for (const part of [before.slice(0, index), before.slice(index, index + remove), insert])
        expect(part.isWellFormed()).toBe(true)
    }),
  )
})

it('says where a place has got to when others write before it, at it and behind it', () => {
  const delta = [{ retain: 2 }, { insert: 'жаңа' }, { retain: 3 }, { delete: 2 }]
  expect(movedPlace(1, delta)).toBe(1)
  expect(movedPlace(2, delta)).toBe(2)
  expect(movedPlace(4, delta)).toBe(8)
  expect(movedPlace(6, delta)).toBe(9)
  expect(movedPlace(8, delta)).toBe(10)
})
