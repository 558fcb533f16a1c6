import { checkAccess, checkWidth, expect, test } from '@/e2e/fixtures'

const screens = [
  '/admin',
  '/admin/articles',
  '/admin/notices',
  '/admin/board',
  '/admin/calendar',
  '/admin/calendar?view=week',
  '/admin/calendar?view=day',
  '/admin/front',
  '/admin/media',
  '/admin/trash',
  '/admin/bulk',
  '/admin/sections',
  '/admin/tags',
  '/admin/series',
  '/admin/authors',
  '/admin/sections/new',
  '/admin/authors/new',
  '/admin/pages',
  '/admin/pages/new',
  '/admin/names',
  '/admin/dictionary',
  '/admin/users',
  '/admin/users/new',
  '/admin/settings',
  '/admin/account',
  '/admin/audit',
]

// No screen needs what another has done: whichever worker is free takes the next.
test.describe.configure({ mode: 'parallel' })

for (const path of screens) {
  test(`${path} is accessible, wide and on a phone`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await checkAccess(page)
      await checkWidth(page)
    }
  })
}

test.describe('nobody signed in', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('every screen leads to the door, and what is sent is refused', async ({ request }) => {
    for (const path of screens) {
      const answer = await request.get(path, { maxRedirects: 0 })
      expect([answer.status(), answer.headers().location?.startsWith('/admin/sign-in')], path).toEqual([307, true])
    }
    expect((await request.post('/admin/media/upload?name=a.jpg', { data: Buffer.from('x') })).status()).toBe(401)
  })

  test('a wrong password is refused without saying which part was wrong', async ({ page }) => {
    await page.goto('/admin/sign-in')
    await page.getByLabel('Электрондық пошта').fill('asel@qalam.example')
    await page.getByLabel('Құпиясөз').fill('bul-qupiiasoz-emes')
    await page.getByRole('button', { name: 'Кіру' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('Пошта немесе құпиясөз қате.')
    await checkAccess(page)
  })
})
