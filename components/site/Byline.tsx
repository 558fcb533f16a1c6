import { Fragment } from 'react'
import type { AuthorLink } from '@/lib/articles/published-article'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = { authors: readonly AuthorLink[]; view: EditionView }

/** The names of the authors in their order, each a link to the author's page. */
export function Byline({ authors, view }: Props) {
  return (
    <span className="byline">
      {authors.map((author, index) => (
        <Fragment key={author.id}>
          {index > 0 && ', '}
          <a href={editionPath(view.locale, `/author/${author.slug}`)} rel="author">
            {author.name}
          </a>
        </Fragment>
      ))}
    </span>
  )
}
