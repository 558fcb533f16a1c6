import type { ReactNode } from 'react'
import { ArticlePage } from '@/components/article/ArticlePage'
import { PageFrame } from '@/components/site/PageFrame'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { getLatest } from '@/lib/articles/read'
import type { Preview } from '@/lib/articles/preview-article'
import { getAuthors } from '@/lib/authors/read'
import { localeOf } from '@/lib/i18n/editions'
import { getEditionView } from '@/lib/settings/edition-view'
import { getSeriesPlace } from '@/lib/series/read'
import { getFrontPages } from '@/lib/settings/read'
import { mergeTranslations } from '@/lib/settings/site-view'

/** The document that readers would get of an article. @param children what tells it from that one */
export async function ArticlePreview({ preview, children }: { preview: Preview; children: ReactNode }) {
  const { article, related } = preview
  const { id, edition } = article
  const [view, authors, latest, fronts, series] = await Promise.all([
    getEditionView(localeOf(edition)),
    getAuthors(
      edition,
      article.authors.map((author) => author.id),
    ),
    getLatest(edition, undefined, 7),
    getFrontPages(edition),
    getSeriesPlace(id),
  ])
  return (
    <ReaderDocument view={view}>
      {children}
      <PageFrame
        kind="article-page"
        view={view}
        section={article.section.slug}
        translations={mergeTranslations(fronts, article.translations)}
      >
        <ArticlePage
          article={article}
          authors={authors}
          related={related}
          series={series}
          latest={latest.items.filter((other) => other.id !== id).slice(0, 6)}
          view={view}
        />
      </PageFrame>
    </ReaderDocument>
  )
}
