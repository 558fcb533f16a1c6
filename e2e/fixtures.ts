import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** An error in the console fails the test that caused it. */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('console', (message) => {
        // The browser reports every answer of 400 and above so; tests that ask for one check its status themselves.
        const isStatus = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isStatus) errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await use()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails when anything on the page breaks a rule of WCAG 2.2 AA that a machine can check. The whole check runs in the page itself
 * ("legacy"): the other way puts the parts of frames from elsewhere together in a second page, and no page of ours has such frames.
 */
export async function checkAccess(page: Page): Promise<void> {
  // A page that was reached inside the application gets its title a moment after its content.
  await expect(page).toHaveTitle(/\S/)
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ html }) => `    ${html}`)].join('\n'),
  )
  expect(found, `on ${page.url()}`).toEqual([])
}

/** Fails when something on the page sticks out of the screen at its side. */
export async function checkWidth(page: Page): Promise<void> {
  // A telephone makes its window as wide as what sticks out; its screen stays as it is.
  const [wide, seen] = await page.evaluate(
    () => [document.documentElement.scrollWidth, Math.min(innerWidth, screen.width)] as const,
  )
  expect(wide, `on ${page.url()}, ${seen} wide`).toBeLessThanOrEqual(seen)
}
