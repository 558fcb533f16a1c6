import './lists.css'
import type { ArticleList } from '@/lib/articles/published-article'
import { Story } from '@/components/site/Story'
import type { SectionView } from '@/lib/sections/read'
import type { EditionView } from '@/lib/settings/site-view'
import { Days } from './Days'
import { ListPaging } from './ListPaging'

type Props = { section: SectionView; list: ArticleList; view: EditionView }

/** The front of a section: its newest story across the page, four below it, then the rest day by day. */
export function SectionPage({ section, list, view }: Props) {
  const [lead, ...others] = list.items
  const [second, rest] = [others.slice(0, 4), others.slice(4)]
  return (
    <>
      <header className="section-head">
        <h1 className="hl">{section.name}</h1>
        {section.description !== '' && <p className="deck">{section.description}</p>}
      </header>
      {lead === undefined && <p className="nothing">{view.messages.nothingYet}</p>}
      {lead !== undefined && (
        <div className="section-top compact">
          <Story article={lead} view={view} rank="lead" level={2} picture="lead" first standfirst authors />
          {second.map((article) => (
            <Story key={article.id} article={article} view={view} rank="card" level={2} picture="card" />
          ))}
        </div>
      )}
      <Days articles={rest} view={view} />
      <ListPaging list={list} path={`/${section.slug}`} view={view} />
    </>
  )
}
