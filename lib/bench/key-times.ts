import type { Page } from '@playwright/test'
import { atMost, type BenchRow, median, percentile } from './bench-row'
import * as desk from './writing-desk'

const longWords = 3_000
const paragraphs = 60
const visits = 5
/** As slow as a cheap phone. */
const slowdown = 4
const keys = 60
/** The browser tells of no event that took less, in milliseconds. */
const shortest = 16

declare global {
  interface Window {
    /** When the article could first be written in, in milliseconds since the page was asked for. */
    qalamWritableAt?: number
    qalamKeys?: KeyEvent[]
  }
}

/** One event of a key press: when it came, and how long until the frame was painted that shows what came of it, in milliseconds. */
type KeyEvent = { press: number; at: number; ms: number }

/** A long article: how soon it can be written in, and on a slow processor how soon a letter shows. */
export async function benchKeyTimes(at: desk.WritingDesk): Promise<BenchRow[]> {
  const writer = await desk.signIn(at, 'Баяу')
  const text = Array.from({ length: paragraphs }, (_, index) => desk.paragraphOf(longWords / paragraphs, index))
  const id = await desk.beginArticle(at, writer.userId, text)
  await writer.context.addInitScript(noteWhenWritable)
  const opened: number[] = []
  for (let visit = 0; visit < visits; visit += 1) {
    const page = await desk.openArticle(at, writer, id)
    opened.push(await page.evaluate(() => window.qalamWritableAt ?? Number.NaN))
    await page.close()
  }
  const times = await timeKeys(await desk.openArticle(at, writer, id))
  await writer.context.close()
  return [
    atMost(`a ${longWords}-word article opens for the first time`, opened[0] ?? Number.NaN, 1_000, 'ms'),
    atMost(`a ${longWords}-word article opens: median`, median(opened), 1_000, 'ms'),
    atMost('a key shows, processor slowed 4 times: median', median(times), 50, 'ms'),
    atMost('a key shows, processor slowed 4 times: 95 of 100', percentile(times, 0.95), 50, 'ms'),
  ]
}

/** @returns for each key, how long it took until the frame with its letter was painted */
async function timeKeys(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await desk.goToEndOf(page, 20)
  await page.evaluate(noteKeys)
  const before = await desk.shownText(page)
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(120)
  }
  if ((await desk.shownText(page)).length !== before.length + keys) throw new Error('Not every key was written')
  const events = (await page.evaluate(() => window.qalamKeys)) ?? []
  if (events.length === 0) throw new Error('The browser tells nothing of its keys')
  const presses = Object.values(Object.groupBy(events, ({ press }) => press)).map((press = []) => {
    const began = Math.min(...press.map(({ at }) => at))
    return Math.max(...press.map(({ at, ms }) => at + ms)) - began
  })
  return [...presses, ...Array.from({ length: Math.max(0, keys - presses.length) }, () => shortest)]
}

/** Runs in the page. */
function noteWhenWritable(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.writing[contenteditable="true"] p') === null) return
    observer.disconnect()
    window.qalamWritableAt = performance.now()
  }).observe(document, { childList: true, subtree: true })
}

/** Runs in the page: writes down what the browser measures of each key, from the press to the frame that was painted after it. */
function noteKeys(): void {
  const events: KeyEvent[] = []
  window.qalamKeys = events
  const written = new Set(['keydown', 'keypress', 'beforeinput', 'input'])
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceEventTiming && written.has(entry.name))
        events.push({ press: entry.interactionId, at: entry.startTime, ms: entry.duration })
  })
  // @see https://www.w3.org/TR/event-timing/ — told to 8 milliseconds, and nothing that took less than 16.
  const wanted: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 }
  observer.observe(wanted)
}
