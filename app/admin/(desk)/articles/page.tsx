import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ArticleFilters } from '@/components/admin/articles/ArticleFilters'
import { ArticleTable } from '@/components/admin/articles/ArticleTable'
import { NewArticle } from '@/components/admin/articles/NewArticle'
import { Selection } from '@/components/admin/bulk/Selection'
import { ListViewOptions, SaveListView } from '@/components/admin/list-views/ListViewOptions'
import { ListViewTabs } from '@/components/admin/list-views/ListViewTabs'
import { PageHead } from '@/components/admin/PageHead'
import { readArticleList } from '@/lib/articles/article-list'
import { filtersOf, isFiltered, listAddress, parseListQuery } from '@/lib/articles/list-query'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { listMessages } from '@/lib/i18n/list-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { togetherMessages } from '@/lib/i18n/together-messages'
import { translationMessages } from '@/lib/i18n/translation-messages'
import { currentView, readListViews } from '@/lib/list-views/list-views'
import { workflowMessages } from '@/lib/i18n/workflow-messages'
import { beginArticle } from './actions'
import { findTags, runOnMany, undoOnMany } from './bulk-actions'
import { openWithView, removeView, saveView } from './view-actions'

const viewActions = { save: saveView, remove: removeView, openWith: openWithView }

export async function generateMetadata(): Promise<Metadata> {
  return { title: articleMessages((await requireUser()).language).articles }
}

export default async function ArticlesPage({ searchParams }: PageProps<'/admin/articles'>) {
  const user = await requireUser()
  const { language } = user
  const [messages, choosing] = [articleMessages(language), listMessages(language)]
  const { cancel } = newsroomMessages(language)
  const parameters = await searchParams
  const asked = parseListQuery(parameters)
  const { views, defaultId } = await readListViews(database(), user)
  if (Object.keys(parameters).length === 0 && defaultId !== null) redirect(listAddress({ view: defaultId }) as Route)
  const view = currentView(views, asked)
  const query = { ...filtersOf(view?.query ?? asked), before: asked.before }
  const list = await readArticleList(database(), user, query, language)
  return (
    <>
      <PageHead title={messages.articles}>
        {can(user, 'article.create') && <NewArticle messages={messages} language={language} begin={beginArticle} />}
      </PageHead>
      <ListViewTabs views={views} current={view} all={view === undefined && !isFiltered(query)} messages={choosing} />
      <ArticleFilters
        query={query}
        sections={list.sections}
        authors={list.authors}
        series={list.series}
        messages={messages}
        language={language}
        assignedToMe={{ id: user.id, label: workflowMessages(language).assignedToMe }}
      />
      <div className="-mt-3 mb-1 flex flex-wrap items-center justify-end gap-x-1">
        {view === undefined ? (
          isFiltered(query) && (
            <SaveListView
              query={{ ...query, before: undefined }}
              mayShare={can(user, 'view.share')}
              actions={viewActions}
              messages={choosing}
              cancel={cancel}
            />
          )
        ) : (
          <ListViewOptions
            view={view}
            isDefault={view.id === defaultId}
            actions={viewActions}
            messages={choosing}
            cancel={cancel}
          />
        )}
      </div>
      <Selection
        sections={list.sections}
        people={list.people}
        may={{
          edit: can(user, 'article.edit'),
          assign: can(user, 'article.assign'),
          withdraw: can(user, 'article.withdraw'),
          trash: can(user, 'article.delete'),
        }}
        actions={{ runOnMany, undoOnMany, findTags }}
      >
        <ArticleTable
          list={list}
          query={view === undefined ? query : { ...query, view: view.id }}
          messages={messages}
          choosing={choosing}
          words={workflowMessages(language)}
          behindWord={translationMessages(language).behindShort}
          me={user.id}
          presenceWord={togetherMessages(language).people}
        />
      </Selection>
      <p className="mt-4">
        <Link href="/admin/bulk" className="text-accent underline">
          {choosing.bulkLog}
        </Link>
      </p>
    </>
  )
}
