import '@/components/article/article.css'
import './lists.css'
import { ArticleBody } from '@/components/article/body/ArticleBody'
import { Moment } from '@/components/site/Moment'
import type { PageView } from '@/lib/pages/read'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** A fixed page: who the publication is, how to reach it, by what rules it works; the others of its kind beside it. */
export function FixedPage({ page, view }: { page: PageView; view: EditionView }) {
  const { locale, site, messages, dates } = view
  return (
    <div className="fixed">
      <article>
        <h1 className="hl">{page.title}</h1>
        <ArticleBody body={page.body} view={view} pictures={page.pictures} recordings={page.recordings} />
        <p className="meta">
          {`${messages.updated}: `}
          <Moment date={page.updatedAt} dates={dates} form="day" />
        </p>
      </article>
      <nav aria-label={messages.pages}>
        {site.pages.map(({ path, title }) => (
          <a key={path} href={editionPath(locale, path)} aria-current={path === page.path ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
    </div>
  )
}
