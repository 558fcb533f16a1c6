import { diffArrays } from 'diff'
import type { ArticleContent } from '@/lib/articles/article'
import type { Block } from '@/lib/body/body'
import { plainText } from '@/lib/body/read-body'

/** A run of words that stands in both texts, in the newer only, or in the older only. */
export type WordRun = { kind: 'same' | 'added' | 'removed'; text: string }

/** A text of one line, with what became of it. */
export type LineChange = { kind: 'same'; text: string } | { kind: 'changed'; text: string; words: WordRun[] }

/** A block of the newer text, or one that has gone, in reading order. */
export type BlockChange =
  | { kind: 'same' | 'added' | 'removed'; block: Block }
  /** `words` is empty where the words are the same and something else is not: a picture, a link, what is bold. */
  | { kind: 'changed'; block: Block; before: Block; words: WordRun[] }

export type TextChanges = {
  headline: LineChange
  standfirst: LineChange
  /** The lead picture, or the words under it. */
  leadChanged: boolean
  blocks: BlockChange[]
  /** True when nothing of it has changed. */
  same: boolean
}

/** Paragraphs that share a smaller part of the longer one than this are two paragraphs, not one that was changed… */
const KINDRED = 0.4
/** …unless this part of the shorter one is in the other: it was written on, or cut. */
const CONTAINED = 0.8

/** What changed in an article between two revisions, by paragraphs and, within a paragraph that was changed, by words. */
export function compareTexts(older: ArticleContent, newer: ArticleContent): TextChanges {
  const headline = compareLines(older.headline, newer.headline)
  const standfirst = compareLines(older.standfirst, newer.standfirst)
  const leadChanged = keyOf(older.lead) !== keyOf(newer.lead)
  const blocks = compareBlocks(older.body.content, newer.body.content)
  const parts = [headline, standfirst, ...blocks]
  return { headline, standfirst, leadChanged, blocks, same: !leadChanged && parts.every(({ kind }) => kind === 'same') }
}

function compareLines(older: string, newer: string): LineChange {
  return older === newer
    ? { kind: 'same', text: newer }
    : { kind: 'changed', text: newer, words: compareWords(older, newer) }
}

/** Runs of words. Words are kept whole, «іс-қимыл» too; blanks and marks stand by themselves. */
export function compareWords(older: string, newer: string): WordRun[] {
  return diffArrays(wordsOf(older), wordsOf(newer)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'ʼ][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

function compareBlocks(older: readonly Block[], newer: readonly Block[]): BlockChange[] {
  const runs = diffArrays([...older], [...newer], { comparator: (one, other) => keyOf(one) === keyOf(other) })
  const changes: BlockChange[] = []
  let gone: Block[] = []
  for (const { added, removed, value } of runs) {
    if (removed) gone = value
    else if (added) {
      changes.push(...pairBlocks(gone, value))
      gone = []
    } else {
      changes.push(...gone.map((block) => ({ kind: 'removed' as const, block })))
      changes.push(...value.map((block) => ({ kind: 'same' as const, block })))
      gone = []
    }
  }
  return [...changes, ...gone.map((block) => ({ kind: 'removed' as const, block }))]
}

/** Finds, for each new block, the first of those that went which it was made of; order is kept. */
function pairBlocks(gone: readonly Block[], come: readonly Block[]): BlockChange[] {
  const changes: BlockChange[] = []
  let next = 0
  for (const block of come) {
    const found = gone.findIndex((old, index) => index >= next && areKindred(old, block))
    const old = gone[found]
    if (old === undefined) {
      changes.push({ kind: 'added', block })
      continue
    }
    changes.push(...gone.slice(next, found).map((lost) => ({ kind: 'removed' as const, block: lost })))
    next = found + 1
    const [before, after] = [wordsIn(old), wordsIn(block)]
    changes.push({ kind: 'changed', block, before: old, words: before === after ? [] : compareWords(before, after) })
  }
  return [...changes, ...gone.slice(next).map((block) => ({ kind: 'removed' as const, block }))]
}

function areKindred(one: Block, other: Block): boolean {
  if (one.type !== other.type) return false
  const [before, after] = [wordsIn(one), wordsIn(other)]
  if (before === after) return true
  const runs = compareWords(before, after)
  const kept = letters(
    runs
      .filter(({ kind }) => kind === 'same')
      .map(({ text }) => text)
      .join(''),
  )
  const lengths = [letters(before), letters(after)]
  return kept >= KINDRED * Math.max(...lengths) || (kept > 0 && kept >= CONTAINED * Math.min(...lengths))
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function wordsIn(block: Block): string {
  return plainText({ type: 'doc', content: [block] })
}

/** One text for everything that says the same: what came through the database has its keys in another order. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  )
}
