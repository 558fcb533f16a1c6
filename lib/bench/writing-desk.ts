import { setTimeout as wait } from 'node:timers/promises'
import { encode } from '@auth/core/jwt'
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findArticle } from '@/db/queries/articles'
import { insertUser } from '@/db/queries/users'
import { toContent } from '@/lib/articles/article-mapper'
import { createArticle } from '@/lib/articles/create-article'
import { openSession } from '@/lib/auth/session'
import { cookieNames } from '@/lib/auth/session-token'
import type { Body, Inline } from '@/lib/body/body'
import { authSecret, readEnv } from '@/lib/env'

/** Where people write while it is measured. */
export type WritingDesk = { db: Database; url: string; browser: Browser }

export type Person = { context: BrowserContext; userId: string }

const words = 'қала таңы ерте басталды көшеде жаңбыр суы жылтырап жатты адамдар жұмысына асықты'.split(' ')

/** Signs somebody in, in a browser window of their own. */
export async function signIn({ db, url, browser }: WritingDesk, name: string): Promise<Person> {
  const userId = newId()
  await insertUser(db, { id: userId, role: 'owner', name, email: `${userId}@bench.invalid` })
  const sessionId = await openSession(db, userId, { address: '127.0.0.1', browser: 'Bench' })
  const env = readEnv({ ...process.env, SITE_URL: url })
  const { session } = cookieNames(env)
  const value = await encode({ token: { sessionId }, secret: authSecret(env), salt: session })
  const context = await browser.newContext({ locale: 'kk-KZ' })
  await context.addCookies([{ name: session, value, url }])
  return { context, userId }
}

/** Makes an article. @returns its id */
export async function beginArticle({ db }: WritingDesk, userId: string, paragraphs: string[]): Promise<string> {
  const body: Body = {
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'paragraph',
      ...(text !== '' && { content: [{ type: 'text', text }] }),
    })),
  }
  const content = { headline: 'Өлшем', body }
  const made = await createArticle(db, { id: userId, role: 'owner' }, { edition: 'kk', content })
  if (!made.ok) throw new Error('The article to measure on could not be made')
  return made.id
}

/** Opens an article in a new tab, and waits until it can be written in. */
export async function openArticle({ url }: WritingDesk, { context }: Person, id: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${url}/admin/articles/${id}`)
  await bodyOf(page).locator('p').first().waitFor()
  return page
}

export function bodyOf(page: Page): Locator {
  return page.locator('.writing[role="textbox"]')
}

/** Puts the caret at the end of a paragraph: not of a line of it, which is where a key would put it. */
export async function goToEndOf(page: Page, paragraph: number): Promise<void> {
  await bodyOf(page).focus()
  await bodyOf(page)
    .locator('p')
    .nth(paragraph)
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element)
      getSelection()?.collapseToEnd()
      element.scrollIntoView({ block: 'center' })
    })
}

/** What stands on the page, a line for each paragraph. */
export async function shownText(page: Page): Promise<string> {
  return (await bodyOf(page).locator('p').allTextContents()).join('\n')
}

/** What stands in the working copy in the database, likewise; the articles that are measured on have paragraphs only. */
export async function storedText({ db }: WritingDesk, id: string): Promise<string> {
  const article = await findArticle(db, id)
  if (article === undefined) throw new Error('The article that was measured on is gone')
  return toContent(article)
    .body.content.map((block) => (block.type === 'paragraph' ? textOf(block.content ?? []) : ''))
    .join('\n')
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
}

/** Waits for a text, for some time. @returns the text as it is then */
export async function settle(read: () => Promise<string>, expected: string, ms: number): Promise<string> {
  const end = Date.now() + ms
  let text = await read()
  while (text !== expected && Date.now() < end) {
    await wait(50)
    text = await read()
  }
  return text
}

/** So many characters of Kazakh words with a space at the end, the same for the same number. */
export function sample(length: number, number: number): string {
  let text = ''
  for (let index = number; text.length < length; index += 1) text += `${words[index % words.length]} `
  return `${text.slice(0, length - 1).replace(/ $/, 'а')} `
}

/** A paragraph of so many Kazakh words. */
export function paragraphOf(count: number, number: number): string {
  return Array.from({ length: count }, (_, index) => words[(index * 5 + number) % words.length]).join(' ')
}
