import './lists.css'
import { BreakingStrip } from '@/components/front/BreakingStrip'
import type { ArticleList } from '@/lib/articles/published-article'
import { Story } from '@/components/site/Story'
import type { FrontArrangement } from '@/lib/front/arrangement'
import { arrangeSection } from '@/lib/front/section-front'
import type { SectionView } from '@/lib/sections/read'
import type { EditionView } from '@/lib/settings/site-view'
import { Days } from './Days'
import { ListPaging } from './ListPaging'

type Props = { section: SectionView; list: ArticleList; arrangement: FrontArrangement; view: EditionView }

/** The front of a section: one story across the page, four below it, pinned or the newest, then the rest day by day. */
export function SectionPage({ section, list, arrangement, view }: Props) {
  const { lead, beside, rest } = arrangeSection(list.items, arrangement)
  return (
    <>
      <header className="section-head">
        <h1 className="hl">{section.name}</h1>
        {section.description !== '' && <p className="deck">{section.description}</p>}
      </header>
      <BreakingStrip strip={arrangement.strip} view={view} />
      {lead === undefined && <p className="nothing">{view.messages.nothingYet}</p>}
      {lead !== undefined && (
        <div className="section-top compact">
          <Story article={lead} view={view} rank="lead" level={2} picture="lead" first standfirst authors />
          {beside.map((article) => (
            <Story key={article.id} article={article} view={view} rank="card" level={2} picture="card" />
          ))}
        </div>
      )}
      <Days articles={rest} view={view} />
      <ListPaging list={list} path={`/${section.slug}`} view={view} />
    </>
  )
}
