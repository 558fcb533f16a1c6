import { Fragment } from 'react'
import type { PublishedArticle } from '@/lib/articles/published-article'
import { localeOf } from '@/lib/i18n/editions'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Byline } from '@/components/site/Byline'
import { Moment } from '@/components/site/Moment'
import { ShareLinks } from './ShareLinks'

/** Who wrote it, when, how long it takes to read, and how to pass it on: beside the text where there is room, above it on a phone. */
export function ArticleRail({ article, view }: { article: PublishedArticle; view: EditionView }) {
  const { messages, dates } = view
  return (
    <div className="rail">
      {article.authors.length > 0 && <Byline authors={article.authors} view={view} />}
      <p>
        <span>{messages.published}</span> <Moment date={article.firstPublishedAt} dates={dates} />
      </p>
      {article.updatedAt !== null && (
        <p>
          <span>{messages.updated}</span> <Moment date={article.updatedAt} dates={dates} />
        </p>
      )}
      <p>{messages.readingTime(article.readingMinutes)}</p>
      {article.translations.length > 0 && (
        <p>
          <span>{messages.otherLanguages}</span>{' '}
          {article.translations.map(({ edition, path }, index) => (
            <Fragment key={edition}>
              {index > 0 && ', '}
              <a href={editionPath(localeOf(edition), path)} hrefLang={localeOf(edition).lang}>
                {messages.inEdition[edition]}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <ShareLinks title={article.headline} path={article.path} view={view} />
    </div>
  )
}
