import type { ArticleList } from '@/lib/articles/published-article'
import { encodeCursor } from '@/lib/articles/list-cursor'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = {
  list: ArticleList
  /** The path of the list within its edition; '' for all articles. */
  path: string
  view: EditionView
  /** True on every page of the list but the first. */
  older?: boolean
}

/** The way to older entries of a list, and back to its beginning. */
export function ListPaging({ list, path, view, older = false }: Props) {
  const { locale, messages } = view
  if (list.next === undefined && !older) return null
  return (
    <nav className="paging" aria-label={messages.older}>
      {older && (
        <a href={editionPath(locale, path || '/')} rel="first">
          {messages.newest}
        </a>
      )}
      {list.next !== undefined && (
        <a href={editionPath(locale, `${path}/before/${encodeCursor(list.next)}`)} rel="next">
          {messages.older}
        </a>
      )}
    </nav>
  )
}
