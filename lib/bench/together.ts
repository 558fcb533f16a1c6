import { encode } from '@auth/core/jwt'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from '@playwright/test'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { insertUser } from '@/db/queries/users'
import { createArticle } from '@/lib/articles/create-article'
import { openSession } from '@/lib/auth/session'
import { cookieNames } from '@/lib/auth/session-token'
import type { Body } from '@/lib/body/body'
import { findBrowser } from '@/lib/check/browser'
import { authSecret, readEnv } from '@/lib/env'
import { atMost, type BenchRow, forInformation, median, percentile } from './bench-row'
import { type BenchGround, startInstance } from './bench-site'

const kills = 20
const characters = 2_000
const minuteMs = 60_000
const longWords = 3_000
/** As slow as a cheap phone. */
const slowdown = 4
const keys = 60
const words = 'қала таңы ерте басталды көшеде жаңбыр суы жылтырап жатты адамдар жұмысына асықты '.split(' ')

type Ground = { db: Database; url: string; browser: Browser; env: ReturnType<typeof readEnv> }

/** Writing together in real browsers: what kills lose, whether two who write for a minute agree, and how soon a letter shows. */
export async function benchTogether(ground: BenchGround): Promise<BenchRow[]> {
  process.env.AUTH_SECRET ??= newId().repeat(2)
  const site = await startInstance(ground, 1)
  const env = readEnv({ ...process.env, SITE_URL: site.url })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const at = { db: ground.db, url: site.url, browser, env }
  try {
    return [...(await loseNothing(at)), ...(await agree(at)), ...(await answerKeys(at))]
  } finally {
    await browser.close()
    await site.stop()
  }
}

/** The line is cut and the tab dies in turn while somebody types. */
async function loseNothing(at: Ground): Promise<BenchRow[]> {
  const writer = await signIn(at, 'Жазушы')
  const id = await begin(at, writer.userId, '')
  const address = `${at.url}/admin/articles/${id}`
  let page = await open(writer.context, address)
  let typed = ''
  for (let kill = 0; kill < kills; kill += 1) {
    const piece = sample(characters / kills, kill)
    const typing = page.keyboard.type(piece, { delay: 3 })
    if (kill % 2 === 0) {
      await page.waitForTimeout(120)
      await writer.context.setOffline(true)
      await typing
      await writer.context.setOffline(false)
    } else {
      await typing
      await crash(page)
      page = await open(writer.context, address)
    }
    typed += piece
  }
  const shown = await settled(bodyOf(page), typed)
  await writer.context.close()
  return [
    atMost(`characters lost in ${kills} kills while ${characters} were typed`, lostOf(typed.trim(), shown), 0, ''),
  ]
}

/** How many characters a text lacks or has in another place, at least. */
function lostOf(typed: string, shown: string): number {
  return shown === typed ? 0 : Math.max(1, Math.abs(typed.length - shown.length))
}

/** Two people type for a minute, each at the end of a line of their own. */
async function agree(at: Ground): Promise<BenchRow[]> {
  const [one, other] = [await signIn(at, 'Бірінші'), await signIn(at, 'Екінші')]
  const id = await begin(at, one.userId, 'Бірінші жол.', 'Екінші жол.')
  const pages = await Promise.all([one, other].map(({ context }) => open(context, `${at.url}/admin/articles/${id}`)))
  const end = Date.now() + minuteMs
  const counts = await Promise.all(
    pages.map(async (page, index) => {
      await bodyOf(page).locator('p').nth(index).click()
      let count = 0
      while (Date.now() < end) {
        await page.keyboard.press('End')
        const piece = sample(20, count + index)
        await page.keyboard.type(piece, { delay: 20 })
        count += piece.length
      }
      return count
    }),
  )
  const texts = await Promise.all(pages.map((page) => bodyOf(page).innerText()))
  const [first, second] = texts
  await pages[0]?.waitForTimeout(4_000)
  const fresh = await bodyOf(await open(one.context, `${at.url}/admin/articles/${id}`)).innerText()
  const stored = await at.db.selectFrom('article').select('body').where('id', '=', id).executeTakeFirstOrThrow()
  const differing = [second, fresh].filter((text) => text !== first).length
  const inDatabase = JSON.stringify(stored.body).length > (first ?? '').length ? 0 : 1
  await one.context.close()
  await other.context.close()
  return [
    forInformation(
      'characters that two people typed in a minute',
      counts[0] === undefined ? 0 : counts.reduce((a, b) => a + b),
      '',
    ),
    atMost('places where their texts differ afterwards', differing + inDatabase, 0, ''),
  ]
}

/** A long article on a slow machine: how soon it can be written in, and how soon a letter shows. */
async function answerKeys(at: Ground): Promise<BenchRow[]> {
  const writer = await signIn(at, 'Баяу')
  const paragraphs = Array.from({ length: longWords / 50 }, (_, index) => sample(400, index))
  const address = `${at.url}/admin/articles/${await begin(at, writer.userId, ...paragraphs)}`
  await open(writer.context, address)
  const began = performance.now()
  const page = await open(writer.context, address)
  const opened = performance.now() - began
  const session = await writer.context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await bodyOf(page).locator('p').nth(20).click()
  await page.evaluate(listenToKeys)
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('а')
    await page.waitForTimeout(120)
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  await writer.context.close()
  return [
    atMost(`a ${longWords}-word article opens`, opened, 1_000, 'ms'),
    atMost('a key shows, processor slowed 4 times: median', median(times), 50, 'ms'),
    atMost('a key shows, processor slowed 4 times: 95 of 100', percentile(times, 0.95), 50, 'ms'),
  ]
}

/** Runs in the page: from the key to the frame after the one that it is painted in. */
function listenToKeys(): void {
  const times: number[] = []
  Object.assign(window, { keyTimes: times })
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => times.push(performance.now() - timeStamp))
        channel.port1.start()
        channel.port2.postMessage(undefined)
      }),
    true,
  )
}

async function signIn(
  { db, url, browser, env }: Ground,
  name: string,
): Promise<{ context: BrowserContext; userId: string }> {
  const userId = newId()
  await insertUser(db, { id: userId, role: 'owner', name, email: `${userId}@bench.invalid` })
  const sessionId = await openSession(db, userId, { address: '127.0.0.1', browser: 'Bench' })
  const { session } = cookieNames(env)
  const value = await encode({ token: { sessionId }, secret: authSecret(env), salt: session })
  const context = await browser.newContext({ locale: 'kk-KZ' })
  await context.addCookies([{ name: session, value, url }])
  return { context, userId }
}

async function begin({ db }: Ground, userId: string, ...paragraphs: string[]): Promise<string> {
  const body: Body = {
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'paragraph',
      ...(text !== '' && { content: [{ type: 'text', text }] }),
    })),
  }
  const made = await createArticle(
    db,
    { id: userId, role: 'owner' },
    { edition: 'kk', content: { headline: 'Өлшем', body } },
  )
  if (!made.ok) throw new Error('The article to measure on could not be made')
  return made.id
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await bodyOf(page).locator('p').first().waitFor()
  await bodyOf(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  return page
}

function bodyOf(page: Page): Locator {
  return page.locator('.writing[role="textbox"]')
}

/** The text once it is as long as it should be, or after a while as it is. */
async function settled(body: Locator, expected: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await body.innerText()).trim() === expected.trim()) break
    await body.page().waitForTimeout(100)
  }
  return (await body.innerText()).trim()
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  // The answer cannot come: the process that would give it is gone.
  session.send('Page.crash').catch(() => undefined)
  await died
  await page.close()
}

/** Some words of about this many characters, the same ones for the same number. */
function sample(length: number, number: number): string {
  let text = ''
  for (let index = number; text.length < length; index += 1) text += `${words[index % (words.length - 1)]} `
  return (
    text
      .slice(0, length - 1)
      .trimEnd()
      .padEnd(length - 1, 'а') + ' '
  )
}
