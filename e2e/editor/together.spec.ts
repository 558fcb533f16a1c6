import type { Browser, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { crashTab } from '@/lib/check/crash-tab'
import { bringIn } from './second-person'
import { beginArticle, bodyOf, headlineOf, untilSaved } from './write-article'

/** Opens an article of the first page in a browser of a second person. */
async function withColleague(page: Page, browser: Browser, name: string): Promise<Page> {
  const address = page.url()
  const [owner] = [await page.context().newPage()]
  const colleague = await bringIn(owner, browser, { name, email: `${Date.now()}@qalam.test`, role: 'editor' })
  await owner.close()
  await colleague.goto(address)
  await expect(bodyOf(colleague)).toBeVisible()
  return colleague
}

test('two people write in one article at once, and see each other', async ({ page, browser }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Екі адам бір мақалада')
  await bodyOf(page).click()
  await page.keyboard.type('Бірінші жол.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Екінші жол.')
  await untilSaved(page)
  const colleague = await withColleague(page, browser, 'Сәуле Ахметова')

  const people = page.getByText(/^Қазір мақалада/).or(page.locator('summary[aria-label^="Қазір мақалада"]'))
  await expect(people).toHaveAccessibleName(/Сәуле Ахметова/)
  await people.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Сәуле Ахметова' })).toBeVisible()
  await checkAccess(page)
  await people.press('Enter')
  const list = await page.context().newPage()
  await list.goto('/admin/articles')
  await expect(list.getByRole('link', { name: /Қазір мақалада: Сәуле Ахметова/ })).toBeVisible({ timeout: 20_000 })
  await checkAccess(list)
  await list.close()

  await bodyOf(page).getByText('Бірінші жол.').click()
  await page.keyboard.press('End')
  await bodyOf(colleague).getByText('Екінші жол.').click()
  await colleague.keyboard.press('End')
  await Promise.all([
    page.keyboard.type(' Менің сөздерім осы жерде.', { delay: 15 }),
    colleague.keyboard.type(' Оның сөздері осы жерде.', { delay: 15 }),
  ])
  await expect(page.locator('.others-cursor')).toHaveAttribute('data-name', 'Сәуле Ахметова')
  const whole = ['Бірінші жол. Менің сөздерім осы жерде.', 'Екінші жол. Оның сөздері осы жерде.']
  for (const one of [page, colleague]) await expect(bodyOf(one).locator('p')).toHaveText(whole)

  // In the headline both caret and words of one stay while the other writes before them.
  await headlineOf(page).press('End')
  await headlineOf(colleague).press('Home')
  await expect(page.getByText('Сәуле Ахметова осында')).toBeVisible()
  await Promise.all([
    headlineOf(page).pressSequentially(' жазады', { delay: 25 }),
    headlineOf(colleague).pressSequentially('Бүгін ', { delay: 25 }),
  ])
  for (const one of [page, colleague]) await expect(headlineOf(one)).toHaveValue('Бүгін Екі адам бір мақалада жазады')

  // Each takes back what they did themselves.
  await headlineOf(colleague).press('ControlOrMeta+z')
  await expect(headlineOf(page)).toHaveValue('Екі адам бір мақалада жазады')
  await untilSaved(page)
  await untilSaved(colleague)
  const preview = await page.context().newPage()
  await preview.goto(`${page.url()}/preview`)
  await expect(preview.getByRole('heading', { name: 'Екі адам бір мақалада жазады' })).toBeVisible()
  for (const line of whole) await expect(preview.getByText(line)).toBeVisible()

  await colleague.context().close()
  await expect(page.getByText('Сәуле Ахметова мақаладан шықты.')).toBeAttached()
})

test('what is typed without a line merges with what others wrote meanwhile, also from a closed tab', async ({
  page,
  browser,
  context,
}) => {
  await beginArticle(page)
  await headlineOf(page).fill('Байланыс үзілсе де мәтін қалады')
  await bodyOf(page).click()
  await page.keyboard.type('Басы.')
  await untilSaved(page)
  const address = page.url()
  const colleague = await withColleague(page, browser, 'Ерлан Сұлтан')
  await context.setOffline(true)
  await bodyOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Желісіз жазылған сөйлем.')
  await expect(page.getByText('Байланыс жоқ — мәтін осы құрылғыда сақтаулы')).toBeVisible()
  await bodyOf(colleague).click()
  await colleague.keyboard.press('ControlOrMeta+Home')
  await colleague.keyboard.type('Олардың сөзі: ')
  await untilSaved(colleague)
  await crashTab(page)

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  const whole = 'Олардың сөзі: Басы. Желісіз жазылған сөйлем.'
  await expect(bodyOf(again)).toHaveText(whole)
  await expect(bodyOf(colleague)).toHaveText(whole)
  await expect(again.getByText('Осы құрылғыда қалған мәтін мақалаға қосылды.')).toBeVisible()
  await checkAccess(again)
  await untilSaved(again)
  await again.getByRole('button', { name: 'Қайтарып алу' }).click()
  await expect(bodyOf(again)).toHaveText('Олардың сөзі: Басы.')
  await colleague.context().close()
})

test('cut lines and closed tabs lose not a letter', async ({ page, context }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Жиырма үзіліс')
  await untilSaved(page)
  const address = page.url()
  await bodyOf(page).click()
  let open = page
  let typed = ''
  for (let kill = 0; kill < 6; kill += 1) {
    const piece = `Үзіліс алдындағы ${kill} сөз. `
    const type = open.keyboard.type(piece, { delay: 4 })
    if (kill % 2 === 0) {
      await open.waitForTimeout(40)
      await context.setOffline(true)
      await type
      await context.setOffline(false)
    } else {
      await type
      await open.close({ runBeforeUnload: false })
      open = await context.newPage()
      await open.goto(address)
      await expect(bodyOf(open)).toBeVisible()
      await bodyOf(open).click()
      await open.keyboard.press('ControlOrMeta+End')
    }
    typed += piece
  }
  await expect(bodyOf(open)).toHaveText(typed.trim())
  await untilSaved(open)
  // A letter that is taken out again makes no revision, and is not spoken of for longer than any other.
  await open.keyboard.press('a')
  await expect(open.getByText('Жазылып жатыр…')).toBeVisible()
  await open.keyboard.press('Backspace')
  await expect(open.getByText(/^Сақталды \d/)).toBeVisible({ timeout: 7_000 })
  await open.reload()
  await expect(bodyOf(open)).toHaveText(typed.trim())
})

test('where no WebSocket comes through, plain requests carry the text', async ({ page, browser, context }) => {
  const slow = await browser.newContext({ storageState: await context.storageState() })
  const other = await slow.newPage()
  await other.routeWebSocket('**/admin/together', (socket) => socket.close())
  await beginArticle(page)
  await headlineOf(page).fill('Тар жол')
  await untilSaved(page)
  await other.goto(page.url())
  await bodyOf(other).click()
  await other.keyboard.type('Баяу желіден.')
  await expect(bodyOf(page)).toHaveText('Баяу желіден.', { timeout: 15_000 })
  await bodyOf(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Жауап.')
  await expect(bodyOf(other)).toHaveText('Баяу желіден. Жауап.', { timeout: 20_000 })
  await slow.close()
})
