import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Edition } from '@/lib/i18n/editions'
import type { DoubtfulRange, SpellingAdvice } from './spelling'
import type { SpellingAnswer, SpellingQuestion, SpellingTask } from './spelling-task'

/** The thread did not answer: it is busy, slow, or has failed. Who asked does without, and may ask again later. */
export class SpellingAwayError extends Error {}

/** With nothing to do for this long the thread ends, and its dictionaries leave the memory with it. */
const IDLE_MS = 10 * 60_000
/** A question that takes longer ends the thread: the next one starts another. */
const PATIENCE_MS = 10_000
/** More questions than these do not wait in line. */
const MOST_WAITING = 32
/** The lists of words need some 60 MB; what grows beyond this is a fault, and ends the thread and not the site. */
const MOST_MEMORY_MB = 512

type Waiting = { resolve: (answer: SpellingAnswer) => void; reject: (cause: Error) => void; timer: NodeJS.Timeout }

type Thread = {
  worker: Worker
  waiting: Map<number, Waiting>
  /** The own words that it has been told last, by edition. */
  told: Map<Edition, readonly string[]>
  idle: NodeJS.Timeout | undefined
}

const key = Symbol.for('qalam.spelling-thread')
type Holder = typeof globalThis & { [key]?: Thread }

let lastId = 0

/** @param own every own word of the edition; the same array as last time is not sent again */
export async function checkInThread(
  edition: Edition,
  texts: readonly string[],
  own: readonly string[],
): Promise<DoubtfulRange[][]> {
  const answer = await ask({ kind: 'check', id: ++lastId, edition, texts }, own)
  if (answer.kind !== 'checked') throw new SpellingAwayError('The spelling thread answered another question')
  return answer.found
}

export async function adviseInThread(edition: Edition, word: string, own: readonly string[]): Promise<SpellingAdvice> {
  const answer = await ask({ kind: 'advise', id: ++lastId, edition, word }, own)
  if (answer.kind !== 'advised') throw new SpellingAwayError('The spelling thread answered another question')
  return answer.advice
}

/** Ends the thread, for a process that ends; the next question starts another. */
export async function stopSpellingThread(): Promise<void> {
  const thread = (globalThis as Holder)[key]
  if (thread === undefined) return
  letGo(thread, new SpellingAwayError('The spelling thread has been stopped'))
  await thread.worker.terminate()
}

/** @throws SpellingAwayError */
async function ask(question: SpellingQuestion, own: readonly string[]): Promise<SpellingAnswer> {
  const thread = ((globalThis as Holder)[key] ??= start())
  if (thread.waiting.size >= MOST_WAITING) throw new SpellingAwayError('Too many questions about spelling at once')
  clearTimeout(thread.idle)
  const answer = await new Promise<SpellingAnswer>((resolve, reject) => {
    const timer = setTimeout(() => fail(thread, new SpellingAwayError('The spelling thread is stuck')), PATIENCE_MS)
    thread.waiting.set(question.id, { resolve, reject, timer })
    if (thread.told.get(question.edition) !== own) {
      thread.told.set(question.edition, own)
      post(thread, { kind: 'own-words', edition: question.edition, words: own })
    }
    post(thread, question)
  })
  if (answer.kind === 'failed') throw new SpellingAwayError(`Spelling could not be checked: ${answer.reason}`)
  return answer
}

function post({ worker }: Thread, task: SpellingTask): void {
  worker.postMessage(task)
}

function start(): Thread {
  // By its path, and not imported: the thread reads the sources as the command line does, so that no bundler takes the dictionaries in.
  const file = path.join(process.cwd(), 'lib', 'spelling', 'spelling-worker.ts')
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    execArgv: ['--import', 'tsx'],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  const thread: Thread = { worker, waiting: new Map(), told: new Map(), idle: undefined }
  worker.unref()
  worker.on('message', (answer: SpellingAnswer) => {
    const waiting = thread.waiting.get(answer.id)
    if (waiting === undefined) return
    thread.waiting.delete(answer.id)
    clearTimeout(waiting.timer)
    waiting.resolve(answer)
    if (thread.waiting.size === 0) thread.idle = setTimeout(() => void stopSpellingThread(), IDLE_MS).unref()
  })
  worker.on('error', (cause) => fail(thread, new SpellingAwayError('The spelling thread has failed', { cause })))
  worker.on('exit', () => letGo(thread, new SpellingAwayError('The spelling thread has ended')))
  return thread
}

function fail(thread: Thread, why: SpellingAwayError): void {
  letGo(thread, why)
  void thread.worker.terminate()
}

/** Nobody waits for this thread any more, and the next question starts another. */
function letGo(thread: Thread, why: SpellingAwayError): void {
  const holder = globalThis as Holder
  if (holder[key] === thread) delete holder[key]
  clearTimeout(thread.idle)
  for (const { reject, timer } of thread.waiting.values()) {
    clearTimeout(timer)
    reject(why)
  }
  thread.waiting.clear()
}
