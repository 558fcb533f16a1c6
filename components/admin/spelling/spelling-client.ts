import type { DoubtfulRange, SpellingAdvice } from '@/lib/spelling/spelling'

/** An answer that takes longer is taken for none. */
const PATIENCE_MS = 15_000

/** `away`: no answer now, perhaps later. `closed`: not for this person, or not any more. */
export type Checked = { kind: 'found'; found: readonly DoubtfulRange[][] } | { kind: 'away' } | { kind: 'closed' }

/** What the newsroom's server knows about the spelling of a text. Nothing here ever rejects. */
export type SpellingClient = {
  /** The doubtful words of each text. */
  check: (texts: readonly string[]) => Promise<Checked>
  /** Undefined when the server is away. */
  advise: (word: string) => Promise<SpellingAdvice | undefined>
  /** Lets a word pass in this text, for this person. */
  pass: (word: string) => Promise<void>
  /** @returns why the word is not in the dictionary now, in the person's language; an empty text when the server is away. */
  add: (word: string) => Promise<{ ok: true } | { ok: false; message: string }>
}

/** @param address where the server answers for this text: of an article, or of an edition for whatever else is written */
export function createSpellingClient(address: string): SpellingClient {
  const ask = async (question: object): Promise<{ status: number; body: unknown } | undefined> => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      return { status: response.status, body: await response.json() }
    } catch {
      // A lost line, no answer in time or one cut short: a text without underlines is no worse to write in.
      return undefined
    }
  }
  return {
    async check(texts) {
      const answer = await ask({ kind: 'check', texts })
      if (answer?.status === 200) return { kind: 'found', ...(answer.body as { found: DoubtfulRange[][] }) }
      return { kind: answer !== undefined && [401, 403, 404].includes(answer.status) ? 'closed' : 'away' }
    },
    async advise(word) {
      const answer = await ask({ kind: 'advise', word })
      return answer?.status === 200 ? (answer.body as SpellingAdvice) : undefined
    },
    async pass(word) {
      await ask({ kind: 'pass', word })
    },
    async add(word) {
      const answer = await ask({ kind: 'add', word })
      if (answer?.status === 200) return { ok: true }
      return { ok: false, message: (answer?.body as { message?: string } | undefined)?.message ?? '' }
    },
  }
}
