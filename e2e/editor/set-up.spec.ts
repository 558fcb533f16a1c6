import { readFile } from 'node:fs/promises'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { owner } from '@/e2e/site/owner'
import { ownerFile, setUpLinkFile } from '@/e2e/site/place'

test('the owner sets the publication up by the one-time link, which works once', async ({ page }) => {
  const link = await readFile(setUpLinkFile(), 'utf8')
  await page.goto(link)
  await checkAccess(page)
  await page.getByLabel('Аты-жөні').fill(owner.name)
  await page.getByLabel('Электрондық пошта').fill(owner.email)
  await page.getByLabel('Құпиясөз').fill(owner.password)
  await page.getByRole('button', { name: 'Басылымды ашу' }).click()
  await expect(page.getByRole('navigation', { name: 'Редакция мәзірі' })).toBeVisible()
  await checkAccess(page)
  await page.context().storageState({ path: ownerFile() })

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Сілтеме жарамсыз' })).toBeVisible()
})
