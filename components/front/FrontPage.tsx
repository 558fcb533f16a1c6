import './front.css'
import type { FrontContent } from '@/lib/articles/front'
import type { FrontStrip } from '@/lib/front/arrangement'
import type { EditionView } from '@/lib/settings/site-view'
import { Latest } from '@/components/site/Latest'
import { Story } from '@/components/site/Story'
import { BreakingStrip } from './BreakingStrip'
import { type BandForm, SectionBand } from './SectionBand'

type Props = {
  /** Undefined while nothing has been published. */
  content: FrontContent | undefined
  strip: FrontStrip | null
  view: EditionView
}

/**
 * The front page: breaking news if there is any, one story first, two beside it, the running list by the minute, then a band for each
 * section.
 */
export function FrontPage({ content, strip, view }: Props) {
  return (
    <>
      <BreakingStrip strip={strip} view={view} />
      {content === undefined ? (
        <p className="nothing">{view.messages.nothingYet}</p>
      ) : (
        <Stories content={content} view={view} />
      )}
    </>
  )
}

function Stories({ content, view }: { content: FrontContent; view: EditionView }) {
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
        <div className="second compact">
          {content.second.map((article) => (
            <Story
              key={article.id}
              article={article}
              view={view}
              rank="card"
              level={2}
              picture="card"
              standfirst
              kicker
            />
          ))}
        </div>
        <Latest articles={content.latest} view={view} />
      </section>
      {content.bands.map(({ section, articles }, index) => (
        <SectionBand
          key={section.id}
          section={section}
          articles={articles}
          form={bandForm(index, articles.length)}
          view={view}
        />
      ))}
    </>
  )
}

/** One story stands alone; two and every other band stand side by side; the bands between have one story large. */
function bandForm(index: number, count: number): BandForm {
  if (count === 1) return 'alone'
  return count === 2 || index % 2 === 1 ? 'abreast' : 'led'
}
