import { renderScope } from './render-scope.ts'

/**
 * Next's `cacheHandler`. It keeps nothing, because the page store of the HTTP front is the one place where pages are kept;
 * it tells the front which tags the page that Next just rendered depends on.
 */
export default class PageTagsHandler {
  async get(): Promise<null> {
    return null
  }

  /** Called inside the async context of the request, with the page's headers; the tags stand in one of them, divided by commas. */
  async set(_key: string, data: { headers?: Record<string, unknown> } | null): Promise<void> {
    const tags = data?.headers?.['x-next-cache-tags']
    const scope = renderScope().getStore()
    if (typeof tags !== 'string' || scope === undefined) return
    for (const tag of tags.split(',')) if (!isRouteTag(tag)) scope.tags.add(tag)
    scope.complete = true
  }

  async revalidateTag(): Promise<void> {
    // Invalidation reaches the page store through `lib/cache`; there is nothing here to expire.
  }

  resetRequestCache(): void {
    // Nothing is kept for a request.
  }
}

/** Next adds tags of its own for `revalidatePath`, which nobody calls here. */
function isRouteTag(tag: string): boolean {
  return tag.startsWith('_N_T_') || tag === ''
}
