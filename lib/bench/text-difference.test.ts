import { expect, test } from 'vitest'
import { differenceOf } from './text-difference'

test.each([
  ['қала', 'қала', 0, 0],
  ['қала', '', 4, 0],
  ['қала таңы', 'қаа таңы', 1, 0],
  ['қала', 'қалала', 0, 2],
  ['бір екі', 'екі бір', 4, 4],
  ['аб', 'ба', 1, 1],
])('from %s to %s', (expected, found, missing, added) => {
  expect(differenceOf(expected, found)).toEqual({ missing, added })
})
