import type { Route } from 'next'
import Link from 'next/link'
import { PeopleInRow } from '@/components/admin/together/PeopleInRow'
import { TaskLine } from '@/components/admin/workflow/TaskLine'
import { buttonClass } from '@/components/ui/Button'
import type { ListedArticle, ListedArticles } from '@/lib/articles/article-list'
import { type ArticleListQuery, isFiltered, listAddress } from '@/lib/articles/list-query'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import type { ListMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import { StatusDot } from './StatusDot'

type Props = {
  list: ListedArticles
  query: ArticleListQuery
  messages: ArticleMessages
  choosing: ListMessages
  words: WorkflowMessages
  behindWord: string
  /** Who looks at the list. */
  me: string
  /** How those who have an article open are told, with `{names}` in it. */
  presenceWord: string
}

/** The articles, the last saved first. On a phone a row becomes a few lines. */
export function ArticleTable({ list, query, messages, ...rest }: Props) {
  const { choosing } = rest
  const { articles, next } = list
  if (articles.length === 0) {
    const filtered = isFiltered(query) || query.before !== undefined
    return <p className="text-ink-soft py-10">{filtered ? messages.noneFound : messages.none}</p>
  }
  return (
    <>
      <table className="w-full border-collapse max-md:block">
        <thead className="max-md:sr-only">
          <tr className="text-ink-soft text-small text-left">
            <th className="w-8 py-2 pr-2 font-normal">
              <label className="row-choice">
                <input type="checkbox" name="all" aria-label={choosing.selectAll} />
              </label>
            </th>
            <th className="py-2 pr-4 font-normal">{messages.columnHeadline}</th>
            <th className="py-2 pr-4 font-normal">{messages.status}</th>
            <th className="py-2 pr-4 font-normal">{messages.columnSection}</th>
            <th className="py-2 pr-4 font-normal max-xl:hidden">{messages.columnAuthors}</th>
            <th className="py-2 font-normal">{messages.columnSaved}</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {articles.map((article) => (
            <Row key={article.id} {...{ article, messages, ...rest }} />
          ))}
        </tbody>
      </table>
      <nav className="mt-6 flex gap-2" aria-label={messages.articles}>
        {query.before !== undefined && (
          <Link href={listAddress(query) as Route} className={buttonClass('secondary')}>
            {messages.newest}
          </Link>
        )}
        {next !== undefined && (
          <Link href={listAddress(query, { before: next }) as Route} className={buttonClass('secondary')}>
            {messages.older}
          </Link>
        )}
      </nav>
    </>
  )
}

type RowProps = Omit<Props, 'list' | 'query'> & { article: ListedArticle }

function Row({ article, messages, choosing, words, behindWord, me, presenceWord }: RowProps) {
  const { id, edition, headline, status, section, authors, savedAt, savedByName, scheduledFor } = article
  return (
    <tr className="border-rule hover:bg-surface relative border-t align-baseline max-md:grid max-md:gap-0.5 max-md:py-3">
      <td className="py-2 pr-2 align-middle max-md:absolute max-md:right-0 max-md:p-0">
        <label className="row-choice">
          <input
            type="checkbox"
            name="article"
            value={id}
            aria-label={word(choosing.select, { headline: headline || messages.untitled })}
          />
        </label>
      </td>
      <th scope="row" className="py-3 pr-4 text-left font-normal max-md:py-0 max-md:pr-10 md:w-[44%]">
        <Link
          href={`/admin/articles/${id}` as Route}
          lang={edition}
          className="hover:text-accent font-serif text-base leading-snug font-semibold text-balance after:absolute after:inset-0"
        >
          {headline === '' ? <span className="text-ink-soft font-normal italic">{messages.untitled}</span> : headline}
          <PeopleInRow articleId={id} me={me} label={presenceWord} />
        </Link>
        {edition !== 'kk' && <span className="text-ink-soft text-small ml-2">{edition}</span>}
        {article.changedSinceSeen && <span className="text-mark text-small ml-2">{words.changedSinceSeen}</span>}
        <TaskLine assignees={article.assignees} deadline={article.deadline} words={words} />
      </th>
      <td className="py-3 pr-4 max-md:py-0">
        <span className="flex items-baseline gap-2">
          <StatusDot status={status} />
          <span>
            {sayStatus(status, messages)}
            {article.changedSincePublished && status === 'published' && (
              <span className="text-mark text-small block">{messages.statusChanged}</span>
            )}
            {article.translationBehind && (
              <Link
                href={`/admin/articles/${id}/translation` as Route}
                className="text-mark text-small relative z-1 block underline"
              >
                {behindWord}
              </Link>
            )}
            {article.changedSinceBound && <span className="text-mark text-small block">{words.changedShort}</span>}
            {scheduledFor !== null && (
              <span className="text-mark text-small block">{word(messages.scheduledFor, { time: scheduledFor })}</span>
            )}
          </span>
        </span>
      </td>
      <td className="py-3 pr-4 max-md:inline max-md:py-0">{section}</td>
      <td className="py-3 pr-4 max-xl:hidden">{authors.join(', ')}</td>
      <td className="text-ink-soft text-small py-3 tabular-nums max-md:py-0">
        {savedByName === null ? savedAt : word(messages.savedAt, { time: savedAt, name: savedByName })}
      </td>
    </tr>
  )
}
