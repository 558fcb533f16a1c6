import './article.css'
import type { ArticleCard, PublishedArticle } from '@/lib/articles/published-article'
import type { AuthorProfile } from '@/lib/authors/author-profile'
import type { SeriesPlace } from '@/lib/series/series'
import type { EditionView } from '@/lib/settings/site-view'
import { Photo } from '@/components/site/Photo'
import { ArticleBody } from './body/ArticleBody'
import { PictureWords } from './body/PictureWords'
import { ArticleHead } from './ArticleHead'
import { ArticleRail } from './ArticleRail'
import { AuthorNotes } from './AuthorNotes'
import { MoreNews } from './MoreNews'
import { RelatedStories } from './RelatedStories'
import { SeriesBox } from './SeriesBox'
import { Topics } from './Topics'

type Props = {
  article: PublishedArticle
  authors: readonly AuthorProfile[]
  related: readonly ArticleCard[]
  latest: readonly ArticleCard[]
  /** Left out for an article that is a part of no series. */
  series?: SeriesPlace | undefined
  view: EditionView
}

/** An article: what it says in a narrow column, who says it and when in the rail beside it, what to read next below. */
export function ArticlePage({ article, authors, related, latest, series, view }: Props) {
  const { picture } = article
  return (
    <>
      <article className="article">
        <ArticleHead article={article} view={view} />
        <ArticleRail article={article} view={view} />
        {picture !== null && (
          <figure className="lead-picture">
            <Photo picture={picture} slot="article" first />
            <PictureWords caption={picture.caption} credit={picture.credit} messages={view.messages} />
          </figure>
        )}
        <ArticleBody
          body={article.body}
          view={view}
          pictures={article.pictures}
          recordings={article.recordings}
          closing
        />
        <div className="after">
          {series !== undefined && <SeriesBox place={series} view={view} />}
          <Topics tags={article.tags} view={view} />
          <AuthorNotes authors={authors} view={view} />
        </div>
      </article>
      <RelatedStories articles={related} view={view} />
      <MoreNews articles={latest} view={view} />
    </>
  )
}
