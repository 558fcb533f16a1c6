import './lists.css'
import type { ArticleList, TagLink } from '@/lib/articles/published-article'
import { Story } from '@/components/site/Story'
import type { EditionView } from '@/lib/settings/site-view'
import { capitalised } from '@/lib/i18n/capitalised'
import { Feeds } from './Feeds'
import { ListPaging } from './ListPaging'

type Props = { tag: TagLink; list: ArticleList; view: EditionView; older?: boolean }

/** How a topic has gone on: its stories along a line of time, the newest first and largest. */
export function TagPage({ tag, list, view, older = false }: Props) {
  const path = `/tag/${tag.slug}`
  return (
    <>
      <header className="tag-head">
        <p className="kicker">{view.messages.topic}</p>
        <h1 className="hl">{capitalised(tag.name, view.locale.edition)}</h1>
        <Feeds path={path} title={tag.name} view={view} />
      </header>
      {list.items.length === 0 && <p className="nothing">{view.messages.nothingYet}</p>}
      <ol className="timeline">
        {list.items.map((article, index) => (
          <li key={article.id}>
            <p className="timeline-day">
              <time dateTime={view.dates.machine(article.firstPublishedAt)}>
                {view.dates.day(article.firstPublishedAt)}
              </time>
            </p>
            <Story
              article={article}
              view={view}
              rank={index === 0 && !older ? 'feature' : 'row'}
              level={2}
              picture={index === 0 && !older ? 'feature' : 'thumb'}
              first={index === 0}
              standfirst
              kicker
            />
          </li>
        ))}
      </ol>
      <ListPaging list={list} path={path} view={view} older={older} />
    </>
  )
}
