import { atMost, type BenchRow, forInformation } from './bench-row'
import { differenceOf } from './text-difference'
import * as desk from './writing-desk'

const minuteMs = 60_000
/** Between two letters, in milliseconds. */
const pace = 40
const patience = 10_000
const lines = ['Бірінші жол. ', 'Екінші жол. '] as const

/** Two people type for a minute, each in a line of their own: both, whoever opens the article then, and the database have the same text. */
export async function benchTwoWriters(at: desk.WritingDesk): Promise<BenchRow[]> {
  const people = [await desk.signIn(at, 'Бірінші'), await desk.signIn(at, 'Екінші')] as const
  const id = await desk.beginArticle(at, people[0].userId, [...lines])
  const pages = await Promise.all(people.map((person) => desk.openArticle(at, person, id)))
  const end = Date.now() + minuteMs
  const typed = await Promise.all(
    pages.map(async (page, index) => {
      await desk.goToEndOf(page, index)
      let text = ''
      while (Date.now() < end) {
        const piece = desk.sample(20, text.length + index)
        await page.keyboard.type(piece, { delay: pace })
        text += piece
      }
      return text
    }),
  )
  const began = performance.now()
  const whole = lines.map((line, index) => line + (typed[index] ?? '')).join('\n')
  const shown = await Promise.all(pages.map((page) => desk.settle(() => desk.shownText(page), whole, patience)))
  const alikeAfter = performance.now() - began
  const stored = await desk.settle(() => desk.storedText(at, id), whole, patience)
  const fresh = await desk.openArticle(at, people[0], id)
  const opened = await desk.settle(() => desk.shownText(fresh), whole, patience)
  await Promise.all(people.map(({ context }) => context.close()))
  const differences = [...shown, stored, opened].map((text) => {
    const { missing, added } = differenceOf(whole, text)
    return missing + added
  })
  return [
    forInformation('characters that two people typed at once in a minute', typed.join('').length, ''),
    forInformation('both have the same text after the last letter', alikeAfter, 'ms'),
    atMost('characters that differ on either side, opened anew or in the database', Math.max(...differences), 0, ''),
  ]
}
