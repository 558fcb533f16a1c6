import { renderScope } from './render-scope.ts'

/**
 * Next's `cacheHandler`. It keeps nothing, because the page store of the HTTP front is the one place where pages are kept;
 * it tells the front which tags the page that Next just rendered depends on.
 */
export default class TagReporter {
  async get(): Promise<null> {
    return null
  }

  /** Called inside the async context of the request, with the page's headers; the tags stand in one of them, divided by commas. */
  async set(_key: string, data: { headers?: Record<string, unknown> } | null): Promise<void> {
    const tags = data?.headers?.['x-next-cache-tags']
    if (typeof tags === 'string')
      renderScope()
        .getStore()
        ?.tags.push(...tags.split(','))
  }

  async revalidateTag(): Promise<void> {
    // Invalidation reaches the page store through `lib/cache`; there is nothing here to expire.
  }

  resetRequestCache(): void {
    // Nothing is kept for a request.
  }
}
