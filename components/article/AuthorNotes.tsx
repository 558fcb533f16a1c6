import { Photo } from '@/components/site/Photo'
import type { AuthorProfile } from '@/lib/authors/author-profile'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = { authors: readonly AuthorProfile[]; view: EditionView }

/** A few words about whoever wrote the article, for those authors who have left some. */
export function AuthorNotes({ authors, view }: Props) {
  const known = authors.filter((author) => author.biography !== '')
  if (known.length === 0) return null
  return (
    <aside aria-label={view.messages.aboutAuthor}>
      {known.map((author) => (
        <div key={author.id} className="author-note">
          {author.photo !== null && <Photo picture={author.photo} slot="thumb" alt="" />}
          <p>
            <a className="hl" href={editionPath(view.locale, `/author/${author.slug}`)}>
              {author.name}
            </a>{' '}
            {author.biography}
          </p>
        </div>
      ))}
    </aside>
  )
}
