import { expect, test } from '@/e2e/fixtures'
import { countScriptBytes } from '@/lib/check/script-bytes'
import { beginArticle, bodyOf, headlineOf, untilSaved } from './write-article'

/** Scripts of the first load of an article, compressed, in bytes without headers: more would keep a writer on a poor line waiting. */
const MOST_BYTES = 350 * 1024

test('an article opens with little script, and what is opened now and then is loaded then', async ({ page }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Салмағы өлшенген мақала')
  await untilSaved(page)
  const bytes = await countScriptBytes(page)
  await page.reload()
  await expect(bodyOf(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  test.info().annotations.push({ type: 'script', description: `${bytes()} bytes` })
  expect(bytes()).toBeGreaterThan(50_000)
  expect(bytes()).toBeLessThanOrEqual(MOST_BYTES)

  const before = bytes()
  await page.keyboard.press('ControlOrMeta+f')
  await expect(page.getByRole('search')).toBeVisible()
  await expect.poll(bytes).toBeGreaterThan(before)
})
