import type { Text, YTextEvent } from 'yjs'

/** One stretch of a text put in place of another, counted in UTF-16 units. */
export type TextChange = { index: number; remove: number; insert: string }

/**
 * The smallest change that makes one text of another.
 * @param caret where the cursor stands in the text afterwards: of two like letters, the one before it is the one that was typed
 */
export function textChange(before: string, after: string, caret = after.length): TextChange {
  const shorter = Math.min(before.length, after.length)
  let end = 0
  const mostEnd = Math.min(shorter, after.length - caret)
  while (end < mostEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1
  let start = 0
  while (start < shorter - end && before[start] === after[start]) start += 1
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  // A character of two units is changed as a whole.
  if (start > 0 && isFirstHalf(before.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end -= 1
  return { index: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) }
}

/** Changes a shared text to another by the smallest change, so that what others type in it at the same time stays. */
export function changeText(text: Text, after: string, caret?: number): void {
  const { index, remove, insert } = textChange(text.toJSON(), after, caret)
  if (remove > 0) text.delete(index, remove)
  if (insert !== '') text.insert(index, insert)
}

/** Where a place in a text has got to after a change of it, as Yjs tells changes. */
export function movedPlace(place: number, delta: YTextEvent['delta']): number {
  let at = 0
  let moved = place
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    if (at > moved) break
    at += retain
    if (typeof insert === 'string') {
      if (at < moved) moved += insert.length
      at += insert.length
    }
    if (at < moved) moved -= Math.min(removed, moved - at)
  }
  return moved
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
