import { expect, test } from 'vitest'
import { readInput, typedValues } from './read-input'

function form(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

test('dots make objects, brackets and repetition make lists', () => {
  const read = readInput(
    form([
      ['slug', 'sport'],
      ['names.kk', 'Спорт'],
      ['names.en', 'Sport'],
      ['ids[]', 'one'],
      ['tag', 'a'],
      ['tag', 'b'],
    ]),
  )
  expect(JSON.parse(JSON.stringify(read))).toEqual({
    slug: 'sport',
    names: { kk: 'Спорт', en: 'Sport' },
    ids: ['one'],
    tag: ['a', 'b'],
  })
})

test('names from outside cannot reach the prototype of anything', () => {
  readInput(
    form([
      ['__proto__.polluted', 'yes'],
      ['constructor.prototype.polluted', 'yes'],
    ]),
  )
  expect({}).not.toHaveProperty('polluted')
})

test('what React adds to a form is not a field, and secrets are not handed back', () => {
  const data = form([
    ['$ACTION_ID_1', ''],
    ['name', 'Ann'],
    ['newPassword', 'x'],
    ['token', 'y'],
  ])
  expect(typedValues(data)).toEqual({ name: 'Ann' })
  expect(readInput(data)).not.toHaveProperty('$ACTION_ID_1')
})
