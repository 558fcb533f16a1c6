import type { Page } from '@playwright/test'

/**
 * Counts the bytes of scripts that a page really fetches from now on: compressed, without headers, and none from the browser's cache.
 * @returns a function that says how many they are by now
 */
export async function countScriptBytes(page: Page): Promise<() => number> {
  let bytes = 0
  const scripts = new Set<string>()
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  return () => bytes
}
