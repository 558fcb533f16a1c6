import { chromium, type Page } from '@playwright/test'
import { newId } from '@/db/id'
import { findBrowser } from '@/lib/check/browser'
import { atMost, type BenchRow, forInformation, median, percentile } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'
import * as desk from './writing-desk'

const longWords = 3_000
const paragraphs = 60
/** As slow as a cheap phone. */
const slowdown = 4
/** In turns, so that whatever else the machine does falls on both. */
const rounds = 4
const wordsOfRound = 12
/** With a slip in every word, each pause has something new to underline. */
const typed = ' кабылдады'
/** Longer than the editor waits before it asks about what was written. */
const pauseMs = 900

declare global {
  interface Window {
    /** From each key to the end of the frame that shows it, in milliseconds. */
    qalamFrames?: number[]
  }
}

/**
 * What the spelling check costs whoever types: the same keys into two copies of a long article, the processor slowed, in one with the
 * check on and in the other with the check off, from the key to the painted frame.
 */
export async function benchSpellingKeys(ground: BenchGround): Promise<BenchRow[]> {
  // The instance and whoever signs people in have to know the same one.
  process.env.AUTH_SECRET ??= newId().repeat(2)
  const site = await startInstance(ground, 1)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const at = { db: ground.db, url: site.url, browser }
    const pages = { on: await openSlowed(at, 'on'), off: await openSlowed(at, 'off') }
    for (let round = 0; round < rounds; round += 1) {
      await typeRound(pages.on)
      await typeRound(pages.off)
    }
    return await rowsOf(pages)
  } finally {
    await browser.close()
    await site.stop()
  }
}

async function rowsOf({ on, off }: { on: Page; off: Page }): Promise<BenchRow[]> {
  const [checked, unchecked] = [await framesOf(on), await framesOf(off)]
  const [underlined, needless] = [await underlinesOn(on), await underlinesOn(off)]
  if (underlined === 0 || needless > 0) throw new Error('The check was not on in the one and off in the other')
  return [
    forInformation('keys typed with the check on', checked.length, ''),
    forInformation('words underlined while they were typed', underlined, ''),
    forInformation('a key shows, check off: median', median(unchecked), 'ms'),
    forInformation('a key shows, check off: 95 of 100', percentile(unchecked, 0.95), 'ms'),
    atMost('a key shows, check on: median', median(checked), 50, 'ms'),
    atMost('a key shows, check on: 95 of 100', percentile(checked, 0.95), 50, 'ms'),
    atMost('median with the check on to median with it off', median(checked) / median(unchecked), 1.2, 'times'),
  ]
}

/** A long article with the caret in its middle, on a slow machine. */
async function openSlowed(at: desk.WritingDesk, spelling: 'on' | 'off'): Promise<Page> {
  const writer = await desk.signIn(at, 'Баяу')
  await writer.context.addInitScript((choice) => localStorage.setItem('qalam.spelling', choice), spelling)
  const text = Array.from({ length: paragraphs }, (_, index) => desk.paragraphOf(longWords / paragraphs, index))
  const page = await desk.openArticle(at, writer, await desk.beginArticle(at, writer.userId, text))
  const session = await writer.context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await desk.goToEndOf(page, 20)
  await page.evaluate(noteFrames)
  return page
}

async function typeRound(page: Page): Promise<void> {
  await page.bringToFront()
  await desk.bodyOf(page).focus()
  for (let word = 0; word < wordsOfRound; word += 1) {
    await page.keyboard.type(typed, { delay: 120 })
    if (word % 3 === 2) await page.waitForTimeout(pauseMs)
  }
}

async function framesOf(page: Page): Promise<number[]> {
  const frames = (await page.evaluate(() => window.qalamFrames)) ?? []
  const expected = rounds * wordsOfRound * typed.length
  if (frames.length !== expected) throw new Error(`${frames.length} keys were measured, and not ${expected}`)
  return frames
}

async function underlinesOn(page: Page): Promise<number> {
  return desk.bodyOf(page).locator('.doubtful-word').count()
}

/** Runs in the page: a message that is sent within a frame arrives when the frame has been made. */
function noteFrames(): void {
  const frames: number[] = []
  window.qalamFrames = frames
  window.addEventListener(
    'beforeinput',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => frames.push(performance.now() - timeStamp))
        port1.start()
        port2.postMessage(undefined)
      }),
    true,
  )
}
