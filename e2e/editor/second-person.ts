import type { Browser, Page } from '@playwright/test'
import { expect } from '@/e2e/fixtures'

/** The roles as the form of a new user names them. */
const roleNames = { editor: /^Редактор/, author: /^Автор/, contributor: /^Тілші/ } as const

type Person = { name: string; email: string; role: keyof typeof roleNames }

/**
 * Has the owner invite somebody, and brings them in with a browser of their own.
 * @param owner a page of somebody who may invite
 * @returns a page on which the new person is signed in; its context is for the caller to close
 */
export async function bringIn(owner: Page, browser: Browser, { name, email, role }: Person): Promise<Page> {
  await owner.goto('/admin/users/new')
  await owner.getByLabel('Аты-жөні').fill(name)
  await owner.getByLabel('Электрондық пошта').fill(email)
  await owner.getByRole('radio', { name: roleNames[role] }).check()
  await owner.getByRole('button', { name: 'Шақыру сілтемесін жасау' }).click()
  const link = await owner.getByLabel('Сілтеме дайын.').inputValue()
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Жаңа құпиясөз').fill('төрт-түлік-мал-аман')
  await page.getByRole('button', { name: 'Қосылу' }).click()
  await expect(page.getByRole('navigation', { name: 'Редакция мәзірі' })).toBeVisible()
  return page
}
