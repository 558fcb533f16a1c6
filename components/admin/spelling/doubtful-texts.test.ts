import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { charactersLimit, type DoubtfulRange } from '@/lib/spelling/spelling'
import { DoubtfulTexts } from './doubtful-texts'
import type { Checked } from './spelling-client'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that doubts every «жок», and answers when it is told to. */
function server() {
  const asked: string[][] = []
  const waiting: (() => void)[] = []
  const state = { kind: 'found' as Checked['kind'] }
  const check = async (texts: readonly string[]): Promise<Checked> => {
    asked.push([...texts])
    await new Promise<void>((resolve) => waiting.push(resolve))
    return state.kind === 'found' ? { kind: 'found', found: texts.map(rangesIn) } : { kind: state.kind }
  }
  const answer = async () => {
    waiting.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { asked, check, answer, state, waiting }
}

function rangesIn(text: string): DoubtfulRange[] {
  return [...text.matchAll(/жок/g)].map(({ index }) => [index, index + 3])
}

function onScreen(...first: string[]) {
  const site = server()
  const screen = { texts: first }
  const texts = new DoubtfulTexts({ check: site.check, on: true })
  const remove = texts.addSource(() => screen.texts)
  const write = (...now: string[]) => {
    screen.texts = now
    texts.changed()
  }
  return { ...site, texts, write, remove }
}

const pause = () => vi.advanceTimersByTimeAsync(600)

describe('what is asked, and when', () => {
  test('nothing while somebody types; one question when they stop, about what is new', async () => {
    const { asked, answer, write } = onScreen('Бірінші.')
    for (const text of ['Е', 'Ек', 'Екі']) {
      write('Бірінші.', text)
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(asked).toEqual([])
    await pause()
    expect(asked).toEqual([['Бірінші.', 'Екі']])
    await answer()
    write('Бірінші.', 'Екінші')
    await pause()
    expect(asked[1]).toEqual(['Екінші'])
  })

  test('one question at a time; what was written meanwhile follows it', async () => {
    const { asked, answer, write } = onScreen('Алғашқы')
    await pause()
    write('Алғашқы', 'кейінгі')
    await pause()
    write('Алғашқы', 'одан кейінгі')
    await pause()
    expect(asked).toEqual([['Алғашқы']])
    await answer()
    expect(asked).toEqual([['Алғашқы'], ['одан кейінгі']])
  })

  test('a long article goes in parts that the server takes; what has no word in it is not sent', async () => {
    const long = (letter: string) => letter.repeat(charactersLimit / 2 + 1)
    const { asked, answer } = onScreen(long('а'), '12 — 5', long('ә'), '', 'ә'.repeat(charactersLimit + 1))
    await pause()
    expect(asked).toEqual([[long('а')]])
    await answer()
    expect(asked[1]).toEqual([long('ә')])
    await answer()
    expect(asked).toHaveLength(2)
  })

  test('after a failure it waits longer and longer; once it is refused it stays silent', async () => {
    const { asked, answer, state, write } = onScreen('Мәтін')
    state.kind = 'away'
    await pause()
    await answer()
    await vi.advanceTimersByTimeAsync(3999)
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toHaveLength(2)
    await answer()
    write('Мәтін бар')
    await vi.advanceTimersByTimeAsync(7999)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toHaveLength(3)
    state.kind = 'closed'
    await answer()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(asked).toHaveLength(3)
  })

  test('a screen that has gone asks no more', async () => {
    const { asked, remove } = onScreen('Мәтін')
    remove()
    await pause()
    expect(asked).toEqual([])
  })
})

describe('what is found', () => {
  test('an answer is about the text that was asked about, whatever stands there now', async () => {
    const { texts, answer, write } = onScreen('Су жок')
    await pause()
    write('Енді су жок')
    await answer()
    expect(texts.find('Енді су жок')).toBeUndefined()
    expect(texts.find('Су жок')).toEqual([[3, 6]])
  })

  test('an accepted word is right everywhere at once, and everybody is told', async () => {
    const { texts, answer } = onScreen('Су Жок, жок')
    await pause()
    await answer()
    const told = vi.fn<() => void>()
    texts.subscribe(told)
    texts.accept('Жок')
    expect(told).toHaveBeenCalledOnce()
    expect(texts.find('Су Жок, жок')).toEqual([])
  })

  test('after a change of the dictionary everything is asked again, and an answer from before counts for nothing', async () => {
    const { texts, asked, answer, write } = onScreen('Су жок')
    await pause()
    await answer()
    write('Су жок', 'Нан жок')
    await pause()
    texts.askAgain()
    await answer()
    expect(texts.find('Нан жок')).toBeUndefined()
    expect(asked.at(-1)).toEqual(['Су жок', 'Нан жок'])
    await answer()
    expect(texts.find('Нан жок')).toEqual([[4, 7]])
  })

  test('switched off it finds nothing and asks nothing; switched on it takes up again', async () => {
    const { texts, asked, answer, write } = onScreen('Су жок')
    await pause()
    await answer()
    texts.setOn(false)
    expect(texts.find('Су жок')).toEqual([])
    write('Су жок', 'Нан жок')
    await pause()
    expect(asked).toHaveLength(1)
    texts.setOn(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(asked[1]).toEqual(['Нан жок'])
  })
})
