import './lists.css'
import type { ArticleList } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Days } from './Days'
import { ListPaging } from './ListPaging'

type Props = {
  title: string
  /** The path of the list; '' for all articles. */
  path: string
  list: ArticleList
  view: EditionView
  kicker?: boolean
}

/** The older entries of a list, day by day. */
export function OlderPage({ title, path, list, view, kicker = false }: Props) {
  return (
    <>
      <header className="older-head">
        <p className="kicker">
          <a href={editionPath(view.locale, path || '/')}>{title}</a>
        </p>
        <h1 className="hl">{view.messages.older}</h1>
      </header>
      {list.items.length === 0 && <p className="nothing">{view.messages.nothingYet}</p>}
      <Days articles={list.items} view={view} kicker={kicker} />
      <ListPaging list={list} path={path} view={view} older />
    </>
  )
}
