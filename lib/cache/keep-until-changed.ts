import { renderScope } from './render-scope'

/**
 * Says of the answer that is being made for the page store: it depends on nothing of the request, only on these tags and on those of the
 * cached parts that it reads, so it may be kept until one of them changes. It is for answers that Next.js is not asked to keep as well.
 */
export function keepUntilChanged(tags: readonly string[]): void {
  const scope = renderScope().getStore()
  if (scope === undefined) return
  for (const tag of tags) scope.tags.add(tag)
  scope.complete = true
}
