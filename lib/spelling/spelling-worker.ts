/**
 * The thread in which spelling is checked: dictionaries are large and suggestions take their time, and neither may hold up the thread
 * that serves readers. `spelling-thread.ts` starts it.
 */
import { parentPort } from 'node:worker_threads'
import type { Edition } from '@/lib/i18n/editions'
import { suggest } from '@/lib/kazakh/spelling/spelling'
import { stems } from '@/lib/kazakh/stems/stems'
import { checkByHunspell } from './check-by-hunspell'
import { checkKazakh } from './check-kazakh'
import { openHunspell } from './hunspell'
import { isOneSlipAway } from './one-slip'
import { type DoubtfulRange, type SpellingAdvice, suggestionsLimit } from './spelling'
import type { SpellingAnswer, SpellingQuestion, SpellingTask } from './spelling-task'

const port = parentPort
if (port === null) throw new Error('This file is for a worker thread')

/** As they are written, and in lower case, by which they are known again. */
type OwnWords = { written: readonly string[]; lower: ReadonlySet<string> }
const NO_WORDS: OwnWords = { written: [], lower: new Set() }
const ownWords = new Map<Edition, OwnWords>()

/** Questions are answered one after the other, although opening a dictionary takes a while. */
let before: Promise<void> = Promise.resolve()
port.on('message', (task: SpellingTask) => {
  before = before.then(async () => {
    if (task.kind === 'own-words') keepOwnWords(task.edition, task.words)
    else port.postMessage(await answer(task))
  })
})

function keepOwnWords(edition: Edition, written: readonly string[]): void {
  ownWords.set(edition, { written, lower: new Set(written.map((word) => word.toLowerCase())) })
}

async function answer(question: SpellingQuestion): Promise<SpellingAnswer> {
  const { id, edition } = question
  try {
    return question.kind === 'check'
      ? { kind: 'checked', id, found: await check(edition, question.texts) }
      : { kind: 'advised', id, advice: await advise(edition, question.word) }
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function check(edition: Edition, texts: readonly string[]): Promise<DoubtfulRange[][]> {
  const { lower: own } = ownWords.get(edition) ?? NO_WORDS
  if (edition === 'kk') {
    const found: DoubtfulRange[][] = []
    for (const text of texts) found.push(await checkKazakh(text, own, () => openHunspell('ru')))
    return found
  }
  const dictionary = await openHunspell(edition)
  return texts.map((text) => checkByHunspell(text, edition, dictionary, own))
}

async function advise(edition: Edition, word: string): Promise<SpellingAdvice> {
  const own = ownWords.get(edition) ?? NO_WORDS
  const lower = word.toLowerCase()
  if (edition === 'kk') {
    const base = stems(word)[0] ?? lower
    return {
      suggestions: suggest(word, suggestionsLimit, own.lower),
      entries: base === lower ? [word] : [base, word],
    }
  }
  const near = own.written.filter((candidate) => isOneSlipAway(candidate.toLowerCase(), lower))
  const suggested = (await openHunspell(edition)).suggest(word)
  return { suggestions: [...new Set([...near, ...suggested])].slice(0, suggestionsLimit), entries: [word] }
}
