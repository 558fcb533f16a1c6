import type { TagLink } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** What the article is about, each a way to more of it. */
export function Topics({ tags, view }: { tags: readonly TagLink[]; view: EditionView }) {
  if (tags.length === 0) return null
  return (
    <nav className="topics" aria-label={view.messages.topics}>
      {tags.map(({ id, slug, name }) => (
        <a key={id} href={editionPath(view.locale, `/tag/${slug}`)} rel="tag">
          {name}
        </a>
      ))}
    </nav>
  )
}
