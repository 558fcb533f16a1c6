import type { Metadata } from 'next'
import { ArticleFilters } from '@/components/admin/articles/ArticleFilters'
import { ArticleTable } from '@/components/admin/articles/ArticleTable'
import { NewArticle } from '@/components/admin/articles/NewArticle'
import { PageHead } from '@/components/admin/PageHead'
import { readArticleList } from '@/lib/articles/article-list'
import { parseListQuery } from '@/lib/articles/list-query'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { translationMessages } from '@/lib/i18n/translation-messages'
import { beginArticle } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: articleMessages((await requireUser()).language).articles }
}

export default async function ArticlesPage({ searchParams }: PageProps<'/admin/articles'>) {
  const user = await requireUser()
  const { language } = user
  const messages = articleMessages(language)
  const query = parseListQuery(await searchParams)
  const list = await readArticleList(database(), user, query, language)
  return (
    <>
      <PageHead title={messages.articles}>
        {can(user, 'article.create') && <NewArticle messages={messages} language={language} begin={beginArticle} />}
      </PageHead>
      <ArticleFilters
        query={query}
        sections={list.sections}
        authors={list.authors}
        messages={messages}
        language={language}
      />
      <ArticleTable
        list={list}
        query={query}
        messages={messages}
        behindWord={translationMessages(language).behindShort}
      />
    </>
  )
}
