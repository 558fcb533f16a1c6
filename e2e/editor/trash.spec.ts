import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, headlineOf, paste, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)

test('an article is duplicated, shown to an outsider by a link that is ended, thrown away and brought back', async ({
  page,
  browser,
}) => {
  const headline = `Құпия жоба ${number}`
  await beginArticle(page)
  await headlineOf(page).fill(headline)
  await paste(bodyOf(page), 'Бұл мәтінді әзірге ешкім көрмеуі керек.')
  await untilSaved(page)
  const address = page.url()
  const menu = page.getByRole('button', { name: 'Басқа әрекеттер' })

  await test.step('a copy is a draft of its own', async () => {
    await menu.click()
    await page.getByRole('button', { name: 'Көшірмесін жасау' }).click()
    await expect(headlineOf(page)).toHaveValue(`${headline} (көшірме)`)
    expect(page.url()).not.toBe(address)
  })

  await test.step('an outsider reads it by a link until the link is ended', async () => {
    await page.goto(address)
    await menu.click()
    await page.getByRole('button', { name: 'Алдын ала көру сілтемесі' }).click()
    const dialog = page.getByRole('dialog', { name: 'Алдын ала көру сілтемесі' })
    await dialog.getByRole('combobox', { name: 'Қанша уақытқа' }).selectOption('1 күн')
    await dialog.getByRole('button', { name: 'Сілтеме жасау' }).click()
    const link = await dialog.getByRole('textbox', { name: 'Алдын ала көру сілтемесі' }).inputValue()
    await checkAccess(page)

    const outside = await browser.newContext({ storageState: { cookies: [], origins: [] }, locale: 'kk-KZ' })
    const stranger = await outside.newPage()
    const answer = await stranger.goto(link)
    expect(answer?.status()).toBe(200)
    const headers = answer?.headers() ?? {}
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['set-cookie']).toBeUndefined()
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(stranger.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(stranger.getByText('Сілтеме', { exact: false }).first()).toBeVisible()
    await checkAccess(stranger)

    await dialog.getByRole('button', { name: /^Жабу .*дейін/ }).click()
    await expect(dialog.getByText('Сілтеме жабылды.')).toBeVisible()
    const ended = await stranger.goto(link)
    expect(ended?.status()).toBe(410)
    await expect(stranger.getByRole('heading', { name: 'Сілтеме енді жарамсыз' })).toBeVisible()
    await checkAccess(stranger)
    const unknown = await stranger.goto(`/preview/${'x'.repeat(43)}`)
    expect(unknown?.status()).toBe(404)
    await outside.close()
    await dialog.getByRole('button', { name: 'Жабу', exact: true }).click()
  })

  await test.step('thrown away, found in the trash, and brought back', async () => {
    await menu.click()
    await page.getByRole('button', { name: 'Себетке салу' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Себетке салу' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Себет' })).toBeVisible()
    await checkAccess(page)
    await page.goto(address)
    await expect(page.getByText('Бұл мақала себетте жатыр.', { exact: false })).toBeVisible()
    await page.goto('/admin/trash')
    await page.getByRole('button', { name: `Қайтарып алу ${headline}` }).click()
    await expect(page.getByRole('button', { name: `Қайтарып алу ${headline}` })).toBeHidden()
    await page.goto(address)
    await expect(headlineOf(page)).toHaveValue(headline)
  })
})
