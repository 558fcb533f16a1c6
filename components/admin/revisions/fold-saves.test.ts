import { expect, test } from 'vitest'
import type { Save } from '@/components/admin/articles/article-actions'
import { foldSaves } from './fold-saves'

const minute = 60_000

function save(number: number, savedAtMs: number, changes: Partial<Save> = {}): Save {
  const marks = { name: '', note: '', public: false, approved: false, scheduled: false }
  return {
    id: `${number}`,
    articleId: 'x',
    number,
    savedBy: 'a',
    savedByName: 'А',
    savedAt: '',
    savedAtMs,
    ...marks,
    ...changes,
  }
}

const numbers = (saves: readonly Save[]) =>
  foldSaves(saves).map(({ save, earlier }) => [save.number, ...earlier.map(({ number }) => number)])

test('the saves of one sitting fold under the last, each reckoned from the one after it', () => {
  expect(numbers([save(4, 20 * minute), save(3, 16 * minute), save(2, 12 * minute), save(1, 2 * minute)])).toEqual([
    [4, 3, 2],
    [1],
  ])
})

test('another person begins a line, and so does a save with a name, a note or a place before readers', () => {
  const at = minute
  expect(numbers([save(3, at), save(2, at, { savedBy: 'b' }), save(1, at)])).toEqual([[3], [2], [1]])
  for (const mark of [{ name: 'Соңғысы' }, { note: 'а' }, { public: true }, { approved: true }, { scheduled: true }])
    expect(numbers([save(3, at), save(2, at, mark), save(1, at)])).toEqual([[3], [2, 1]])
})
