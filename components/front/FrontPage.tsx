import './front.css'
import type { FrontContent } from '@/lib/articles/front'
import type { EditionView } from '@/lib/settings/site-view'
import { Latest } from '@/components/site/Latest'
import { Story } from '@/components/site/Story'
import { SectionBand } from './SectionBand'

/** The front page: one story first, two beside it, the running list by the minute, then a band for each section. */
export function FrontPage({ content, view }: { content: FrontContent; view: EditionView }) {
  return (
    <>
      <section className="top" aria-label={view.messages.topStories}>
        <Story
          article={content.lead}
          view={view}
          rank="lead"
          level={2}
          picture="lead"
          first
          standfirst
          kicker
          authors
        />
        <div className="second">
          {content.second.map((article) => (
            <Story key={article.id} article={article} view={view} rank="card" level={2} picture="card" kicker />
          ))}
        </div>
        <Latest articles={content.latest} view={view} />
      </section>
      {content.bands.map(({ section, articles }) => (
        <SectionBand key={section.id} section={section} articles={articles} view={view} />
      ))}
    </>
  )
}
