import { beforeEach, describe, expect, it } from 'vitest'
import type { SaveAnswer, SavedCopy, SaveState } from './save-answer'
import { DEBOUNCE_MS, LONGEST_WAIT_MS, RETRY_FIRST_MS, RETRY_LONGEST_MS, SaveQueue } from './save-queue'

type Content = { text: string }

/** A server that keeps a text by the rules of the real one, on a line that a test can cut. */
class Server {
  current: SavedCopy<Content> = {
    version: 1,
    content: { text: '' },
    savedBy: null,
    savedAt: '2026-11-22T09:00:00.000Z',
  }
  saves: string[] = []
  line: 'good' | 'dead' | 'loses-answers' = 'good'
  signedIn = true
  busy = 0
  mostBusy = 0

  receive = async ({
    baseVersion,
    content,
  }: {
    baseVersion: number
    content: Content
  }): Promise<SaveAnswer<Content>> => {
    this.busy += 1
    this.mostBusy = Math.max(this.mostBusy, this.busy)
    await clock.pass(100)
    this.busy -= 1
    if (this.line === 'dead') return { kind: 'unreachable' }
    if (!this.signedIn) return { kind: 'signed-out' }
    if (content.text.includes('☠')) return { kind: 'refused', message: 'Бұл таңба жарамайды' }
    if (baseVersion !== this.current.version) return { kind: 'conflict', current: this.current }
    this.write(content.text, 'me')
    if (this.line === 'loses-answers') return { kind: 'unreachable' }
    return { kind: 'saved', version: this.current.version, savedAt: this.current.savedAt }
  }

  write(text: string, savedBy: string): void {
    this.current = { ...this.current, version: this.current.version + 1, content: { text }, savedBy }
    this.saves.push(text)
  }
}

/** Time that passes only when a test says so. */
class Clock {
  private at = 0
  private id = 0
  private timers = new Map<number, { at: number; run: () => void }>()
  now = () => this.at
  set = (run: () => void, ms: number) => {
    this.timers.set((this.id += 1), { at: this.at + ms, run })
    return this.id
  }
  clear = (id: number) => void this.timers.delete(id)
  pass = (ms: number) => new Promise<void>((resolve) => void this.set(resolve, ms))
  async advance(ms: number): Promise<void> {
    const end = this.at + ms
    for (;;) {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
      const next = [...this.timers].filter(([, timer]) => timer.at <= end).sort(([, a], [, b]) => a.at - b.at)[0]
      if (next === undefined) break
      this.at = next[1].at
      this.timers.delete(next[0])
      next[1].run()
    }
    this.at = end
  }
}

let clock: Clock
let server: Server
let kept: { text: string; baseVersion: number } | undefined
let aside: string[]
/** The browser has written down what it was given. */
let written: Promise<void>
let states: SaveState<Content>[]
let queue: SaveQueue<Content>

beforeEach(() => {
  clock = new Clock()
  server = new Server()
  kept = undefined
  aside = []
  written = Promise.resolve()
  states = []
  queue = new SaveQueue<Content>({
    version: 1,
    send: server.receive,
    keeper: {
      put: (read, baseVersion) => (kept = { text: read().text, baseVersion }),
      settled: () => written,
      clear: () => (kept = undefined),
      setAside: (content) => aside.push(content.text),
    },
    onState: (state) => states.push(state),
    timer: clock,
  })
})

const type = (text: string) => queue.changed(() => ({ text }))
const state = () => states.at(-1)?.kind

describe('on a good line', () => {
  it('waits for a pause in typing, then saves once', async () => {
    for (const text of ['С', 'Са', 'Сай', 'Сайл', 'Сайлау']) {
      type(text)
      await clock.advance(300)
    }
    expect(server.saves).toEqual([])
    expect(kept).toEqual({ text: 'Сайлау', baseVersion: 1 })
    await clock.advance(DEBOUNCE_MS)
    expect(server.saves).toEqual(['Сайлау'])
    expect(state()).toBe('saved')
    expect(kept).toBeUndefined()
    expect(queue.unsaved()).toBe(false)
  })

  it('saves in time while somebody types without a pause', async () => {
    for (let typed = 0; typed <= LONGEST_WAIT_MS + 200; typed += 200) {
      type('а'.repeat(typed))
      await clock.advance(200)
    }
    expect(server.saves.length).toBeGreaterThanOrEqual(1)
  })

  it('has one save in flight, and sends the latest after it', async () => {
    type('бір')
    await clock.advance(DEBOUNCE_MS + 50)
    expect(state()).toBe('saving')
    type('бір екі')
    type('бір екі үш')
    await clock.advance(60)
    expect(state()).toBe('typing')
    expect(kept).toEqual({ text: 'бір екі үш', baseVersion: 2 })
    await clock.advance(DEBOUNCE_MS + 200)
    expect(server.saves).toEqual(['бір', 'бір екі үш'])
    expect(server.mostBusy).toBe(1)
    expect(kept).toBeUndefined()
  })

  it('flushes at once, with what was typed during a save too', async () => {
    type('бір')
    await clock.advance(DEBOUNCE_MS + 50)
    type('бір екі')
    const flushed = queue.flush()
    await clock.advance(300)
    expect(await flushed).toBe(true)
    expect(server.saves).toEqual(['бір', 'бір екі'])
  })
})

describe('on a lost line', () => {
  it('keeps the text, tries again more and more seldom, and saves when the line is back', async () => {
    server.line = 'dead'
    type('мәтін')
    await clock.advance(DEBOUNCE_MS + 100)
    expect(state()).toBe('unreachable')
    expect(kept).toEqual({ text: 'мәтін', baseVersion: 1 })
    type('мәтін, тағы')
    await clock.advance(RETRY_FIRST_MS + 100)
    expect(kept).toEqual({ text: 'мәтін, тағы', baseVersion: 1 })
    await clock.advance(10 * RETRY_LONGEST_MS)
    expect(queue.unsaved()).toBe(true)
    server.line = 'good'
    queue.resume()
    await clock.advance(150)
    expect(server.saves).toEqual(['мәтін, тағы'])
    expect(state()).toBe('saved')
  })

  it('says that the text is on this device when it is, and not before', async () => {
    server.line = 'dead'
    written = clock.pass(DEBOUNCE_MS + 5000)
    type('мәтін')
    await clock.advance(DEBOUNCE_MS + 4900)
    expect(state()).toBe('saving')
    await clock.advance(200)
    expect(state()).toBe('unreachable')
  })

  it('does not say it any more when the line came back meanwhile', async () => {
    server.line = 'dead'
    written = clock.pass(DEBOUNCE_MS + 60_000)
    type('мәтін')
    await clock.advance(DEBOUNCE_MS + 500)
    server.line = 'good'
    await clock.advance(120_000)
    expect(states.map(({ kind }) => kind)).not.toContain('unreachable')
    expect(state()).toBe('saved')
  })

  it('says that a flush did not reach the server', async () => {
    server.line = 'dead'
    type('мәтін')
    const flushed = queue.flush()
    await clock.advance(200)
    expect(await flushed).toBe(false)
    expect(kept?.text).toBe('мәтін')
  })

  it('knows its own save again when only the answer was lost', async () => {
    server.line = 'loses-answers'
    type('мәтін')
    await clock.advance(DEBOUNCE_MS + 100)
    expect(server.current.version).toBe(2)
    type('мәтін, тағы')
    server.line = 'good'
    await clock.advance(RETRY_FIRST_MS + 2 * DEBOUNCE_MS + 500)
    expect(states.map(({ kind }) => kind)).not.toContain('conflict')
    expect(server.saves).toEqual(['мәтін', 'мәтін, тағы'])
    expect(state()).toBe('saved')
  })
})

describe('when the session has ended', () => {
  it('keeps the text, sends nothing more, and carries on after signing in', async () => {
    server.signedIn = false
    type('мәтін')
    await clock.advance(DEBOUNCE_MS + 200)
    expect(state()).toBe('signed-out')
    type('мәтін, тағы')
    await clock.advance(60_000)
    expect(state()).toBe('signed-out')
    expect(kept?.text).toBe('мәтін, тағы')
    server.signedIn = true
    queue.resume()
    await clock.advance(200)
    expect(server.saves).toEqual(['мәтін, тағы'])
  })
})

describe('when the server refuses', () => {
  it('says why and tries again only after more typing', async () => {
    type('☠')
    await clock.advance(DEBOUNCE_MS + 60_000)
    expect(states.filter(({ kind }) => kind === 'refused')).toHaveLength(1)
    expect(queue.unsaved()).toBe(true)
    expect(kept?.text).toBe('☠')
    type('жарайды')
    await clock.advance(DEBOUNCE_MS + 200)
    expect(server.saves).toEqual(['жарайды'])
  })
})

describe('when somebody else saved in between', () => {
  beforeEach(async () => {
    server.write('олардың мәтіні', 'Айгүл')
    type('менің мәтінім')
    await clock.advance(DEBOUNCE_MS + 200)
  })

  it('refuses, overwrites nothing and holds both texts', async () => {
    expect(states.at(-1)).toMatchObject({
      kind: 'conflict',
      mine: { text: 'менің мәтінім' },
      theirs: { content: { text: 'олардың мәтіні' }, savedBy: 'Айгүл', version: 2 },
    })
    type('менің мәтінім, тағы')
    await clock.advance(60_000)
    expect(server.saves).toEqual(['олардың мәтіні'])
    expect(kept?.text).toBe('менің мәтінім, тағы')
  })

  it('puts mine over theirs as a new save', async () => {
    queue.settle('mine')
    await clock.advance(200)
    expect(server.saves).toEqual(['олардың мәтіні', 'менің мәтінім'])
    expect(state()).toBe('saved')
  })

  it('sets mine aside when theirs is taken, and goes on from theirs', async () => {
    queue.settle('theirs')
    expect(aside).toEqual(['менің мәтінім'])
    expect(kept).toBeUndefined()
    expect(queue.version()).toBe(2)
    type('олардың мәтіні, өзгертілген')
    await clock.advance(DEBOUNCE_MS + 200)
    expect(server.saves.at(-1)).toBe('олардың мәтіні, өзгертілген')
  })
})

describe('when another tab saved', () => {
  it('goes on from its version while nothing is unsent', async () => {
    server.write('басқа бетте', 'me')
    expect(queue.adopt(2, server.current.savedAt)).toBe(true)
    type('басқа бетте, тағы')
    await clock.advance(DEBOUNCE_MS + 200)
    expect(server.saves.at(-1)).toBe('басқа бетте, тағы')
  })

  it('does not pretend to stand on it when something is unsent', async () => {
    server.write('басқа бетте', 'me')
    type('осы бетте')
    expect(queue.adopt(2, server.current.savedAt)).toBe(false)
    await clock.advance(DEBOUNCE_MS + 200)
    expect(state()).toBe('conflict')
  })
})

it('loses no text whatever happens to the line, letter by letter', async () => {
  const text = 'Үш жыл бойы күткен жоба басталмаған соң, көрші аулалар ақша жинап, көшет отырғызды.'
  const moods = ['good', 'dead', 'loses-answers', 'good', 'dead'] as const
  for (let length = 1; length <= text.length; length += 1) {
    server.line = moods[Math.floor(length / 7) % moods.length] ?? 'good'
    type(text.slice(0, length))
    expect(kept?.text).toBe(text.slice(0, length))
    await clock.advance(length % 13 === 0 ? 5000 : 120)
  }
  server.line = 'good'
  await clock.advance(2 * RETRY_LONGEST_MS)
  expect(server.current.content.text).toBe(text)
  expect(states.map(({ kind }) => kind)).not.toContain('conflict')
  expect(server.mostBusy).toBe(1)
  expect(kept).toBeUndefined()
})
