import type { Route } from 'next'
import Link from 'next/link'
import { editionOptions } from '@/components/admin/shell/language-names'
import { Button, buttonClass } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/Field'
import { articleStatuses } from '@/lib/articles/article'
import type { Choice } from '@/lib/articles/article-desk'
import { type ArticleListQuery, isFiltered, listAddress } from '@/lib/articles/list-query'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { StatusDot } from './StatusDot'

type Props = {
  query: ArticleListQuery
  sections: readonly Choice[]
  authors: readonly Choice[]
  series: readonly Choice[]
  messages: ArticleMessages
  language: Edition
  /** The person who looks at the list, for what they were asked to work on. */
  assignedToMe: { id: string; label: string }
}

/** One of the lists to choose from; `any` says that nothing is chosen. */
type FilterChoices = {
  name: 'section' | 'author' | 'series' | 'edition'
  any: string
  label: string
  choices: readonly Choice[]
}

/** What the list shows: statuses as links, the rest as a form that writes itself into the address. It works without script. */
export function ArticleFilters({ query, sections, authors, series, messages, language, assignedToMe }: Props) {
  const filtered = isFiltered(query)
  const editions = editionOptions(newsroomMessages(language)).map(({ value, label }) => ({ id: value, name: label }))
  const filters: FilterChoices[] = [
    { name: 'section', any: messages.anySection, label: messages.section, choices: sections },
    { name: 'author', any: messages.anyAuthor, label: messages.authors, choices: authors },
    ...(series.length > 0
      ? [{ name: 'series' as const, any: messages.anySeries, label: messages.series, choices: series }]
      : []),
    { name: 'edition', any: messages.anyEdition, label: messages.newArticleIn, choices: editions },
  ]
  return (
    <search className="mb-2">
      <nav
        aria-label={messages.status}
        className="border-rule flex [scrollbar-width:none] gap-x-5 overflow-x-auto border-b"
      >
        <StatusLink href={listAddress(query, { status: undefined })} here={query.status === undefined}>
          {messages.anyStatus}
        </StatusLink>
        {articleStatuses.map((status) => (
          <StatusLink key={status} href={listAddress(query, { status })} here={query.status === status}>
            <StatusDot status={status} />
            {sayStatus(status, messages)}
          </StatusLink>
        ))}
      </nav>
      <form
        action="/admin/articles"
        aria-label={messages.filters}
        className={classNames(
          'my-4 grid gap-2 sm:grid-cols-2',
          series.length > 0 ? 'xl:grid-cols-[1.5fr_repeat(4,minmax(0,1fr))]' : 'xl:grid-cols-[2fr_1fr_1fr_1fr_auto]',
        )}
      >
        {query.status !== undefined && <input type="hidden" name="status" value={query.status} />}
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          aria-label={messages.search}
          placeholder={messages.search}
          className={controlClass}
        />
        {filters.map((filter) => (
          <Filter key={filter.name} value={query[filter.name]} {...filter} />
        ))}
        <div
          className={classNames(
            'flex flex-wrap items-center gap-2 sm:col-span-full',
            series.length === 0 && 'xl:col-auto xl:flex-nowrap',
          )}
        >
          <label className="mr-2 flex min-h-10 items-center gap-2 whitespace-nowrap">
            <input
              type="checkbox"
              name="assigned"
              value={assignedToMe.id}
              defaultChecked={query.assigned !== undefined}
            />
            {assignedToMe.label}
          </label>
          <Button type="submit">{messages.find}</Button>
          {filtered && (
            <Link href={listAddress({}) as Route} className={buttonClass('quiet')}>
              {messages.clearFilters}
            </Link>
          )}
        </div>
      </form>
    </search>
  )
}

function StatusLink({ href, here, children }: { href: string; here: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href as Route}
      aria-current={here ? 'page' : undefined}
      className={classNames(
        'flex items-center gap-2 py-2.5 whitespace-nowrap',
        here ? 'font-semibold shadow-[inset_0_-2px_var(--color-accent)]' : 'text-ink-soft hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}

function Filter({ name, value = '', any, label, choices }: FilterChoices & { value: string | undefined }) {
  return (
    <select key={value} name={name} defaultValue={value} aria-label={label} className={controlClass}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  )
}
