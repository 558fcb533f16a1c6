import type { Page } from '@playwright/test'
import { crashTab } from '@/lib/check/crash-tab'
import { atMost, type BenchRow, forInformation, median } from './bench-row'
import { type BenchGround, type Instance, startInstance } from './bench-site'
import { differenceOf } from './text-difference'
import * as desk from './writing-desk'

const kills = 20
const characters = 2_000
/** Between two letters, in milliseconds: as fast as anybody types. */
const pace = 10
/** What is not there again after this time is lost, in milliseconds. */
const patience = 20_000

/** What is killed, in turn. */
const kinds = ['line', 'tab', 'server'] as const

type Typing = { page: Page; typed: string; backAfter: number[] }

/**
 * Somebody types, and in the middle of it the line is cut, the tab crashes and the server is killed in turn. What was typed by then has to be
 * in the browser and in the database in the end, each letter once and in its place.
 * @param held the instance that is killed, and then the one that took its place
 */
export async function benchKills(
  ground: BenchGround,
  at: desk.WritingDesk,
  held: { site: Instance },
): Promise<BenchRow[]> {
  const writer = await desk.signIn(at, 'Жазушы')
  const id = await desk.beginArticle(at, writer.userId, [''])
  const now: Typing = { page: await desk.openArticle(at, writer, id), typed: '', backAfter: [] }
  await desk.goToEndOf(now.page, 0)
  for (let kill = 0; kill < kills; kill += 1) {
    const piece = desk.sample(characters / kills, kill)
    // Not always at the same letter of the text, nor at the same moment between two stores.
    const moment = 20 + ((kill * 37) % 60)
    await type(now, piece.slice(0, moment))
    const rest = piece.slice(moment)
    switch (kinds[kill % kinds.length] ?? 'line') {
      case 'line':
        await writer.context.setOffline(true)
        await type(now, rest)
        await writer.context.setOffline(false)
        break
      case 'tab':
        await crashAndComeBack(at, writer, id, now)
        await type(now, rest)
        break
      case 'server':
        await Promise.all([killAndRestart(ground, held), type(now, rest)])
        break
    }
  }
  const shown = await desk.settle(() => desk.shownText(now.page), now.typed, patience)
  const stored = await desk.settle(() => desk.storedText(at, id), now.typed, patience)
  await writer.context.close()
  return rowsOf(now, [shown, stored])
}

async function type(now: Typing, text: string): Promise<void> {
  for (const letter of text) {
    await now.page.keyboard.insertText(letter)
    now.typed += letter
    await now.page.waitForTimeout(pace)
  }
}

/** Whoever comes back goes on writing where they see that their text ends. */
async function crashAndComeBack(at: desk.WritingDesk, writer: desk.Person, id: string, now: Typing): Promise<void> {
  await crashTab(now.page)
  const began = performance.now()
  now.page = await desk.openArticle(at, writer, id)
  await desk.settle(() => desk.shownText(now.page), now.typed, patience)
  now.backAfter.push(performance.now() - began)
  await desk.goToEndOf(now.page, 0)
}

async function killAndRestart(ground: BenchGround, held: { site: Instance }): Promise<void> {
  const port = Number(new URL(held.site.url).port)
  await held.site.kill()
  held.site = await startInstance(ground, 1, port)
}

function rowsOf({ typed, backAfter }: Typing, texts: readonly string[]): BenchRow[] {
  const differences = texts.map((text) => differenceOf(typed, text))
  const most = (which: 'missing' | 'added') => Math.max(...differences.map((difference) => difference[which]))
  const what = `in ${kills} kills of line, tab and server while ${typed.length} were typed`
  return [
    atMost(`characters lost ${what}`, most('missing'), 0, ''),
    atMost(`characters doubled or moved ${what}`, most('added'), 0, ''),
    forInformation('after a crash of the tab the text is there again: median', median(backAfter), 'ms'),
  ]
}
