import { Photo } from '@/components/site/Photo'
import type { AuthorProfile } from '@/lib/authors/author-profile'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = { authors: readonly AuthorProfile[]; view: EditionView }

/** A few words about whoever wrote the article, for those authors who have left some. */
export function AuthorNotes({ authors, view }: Props) {
  return authors
    .filter((author) => author.biography !== '')
    .map((author) => (
      <aside key={author.id} className="author-note" aria-label={view.messages.aboutAuthor}>
        {author.photo !== null && <Photo picture={author.photo} slot="thumb" alt="" />}
        <p>
          <a className="hl" href={editionPath(view.locale, `/author/${author.slug}`)}>
            {author.name}
          </a>{' '}
          {author.biography}
        </p>
      </aside>
    ))
}
