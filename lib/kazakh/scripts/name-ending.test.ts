import { expect, test } from 'vitest'
import { isNameEnding } from './name-ending'

test.each('|дің|ның|ға|ке|ді|да|тен|мен|лер|лары|ымыз|ларымыздың|нда|ндағы|дегі|лық|сіз|ша'.split('|'))(
  '-%s is an ending',
  (rest) => {
    expect(isNameEnding(rest)).toBe(true)
  },
)

test.each('ова|тану|ар|ист|стан|бай'.split('|'))('-%s makes another word', (rest) => {
  expect(isNameEnding(rest)).toBe(false)
})
