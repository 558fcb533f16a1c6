import './lists.css'
import type { ArticleList } from '@/lib/articles/published-article'
import type { AuthorProfile } from '@/lib/authors/author-profile'
import { Photo } from '@/components/site/Photo'
import { Story } from '@/components/site/Story'
import type { EditionView } from '@/lib/settings/site-view'
import { Feeds } from './Feeds'
import { ListPaging } from './ListPaging'

type Props = { author: AuthorProfile; list: ArticleList; view: EditionView; older?: boolean }

/** Who an author is, and what they have written. */
export function AuthorPage({ author, list, view, older = false }: Props) {
  const path = `/author/${author.slug}`
  return (
    <>
      <header className="author-head">
        {author.photo !== null && <Photo picture={author.photo} slot="portrait" first />}
        <div>
          <p className="kicker">{view.messages.author}</p>
          <h1 className="hl">{author.name}</h1>
          {author.biography !== '' && <p className="deck">{author.biography}</p>}
          <Feeds path={path} title={author.name} view={view} />
        </div>
      </header>
      {list.items.length === 0 && <p className="nothing">{view.messages.nothingYet}</p>}
      <div className="works">
        {list.items.map((article) => (
          <Story key={article.id} article={article} view={view} rank="line" level={2} standfirst kicker />
        ))}
      </div>
      <ListPaging list={list} path={path} view={view} older={older} />
    </>
  )
}
