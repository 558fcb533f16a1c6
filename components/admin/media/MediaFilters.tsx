import type { Route } from 'next'
import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/Field'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { mediaAddress, type MediaQuery, type MediaShow } from '@/lib/media/media-filter'

type Props = {
  query: MediaQuery
  /** The commonest tags. */
  tags: readonly string[]
  /** How many lack an alternative text, and how many have rights that end; at most a hundred are counted. */
  counts: { withoutAlt: number; rights: number }
  messages: MediaMessages
}

/** What the library shows: kinds and what needs attention as links, words as a form. It works without script. */
export function MediaFilters({ query, tags, counts, messages }: Props) {
  const shows: readonly { show: MediaShow; name: string; count?: number }[] = [
    { show: 'all', name: messages.showAll },
    { show: 'picture', name: messages.showPicture },
    { show: 'audio', name: messages.showAudio },
    { show: 'video', name: messages.showVideo },
    { show: 'without-alt', name: messages.showWithoutAlt, count: counts.withoutAlt },
    { show: 'rights', name: messages.showRights, count: counts.rights },
  ]
  return (
    <search className="mb-6 block">
      <nav
        aria-label={messages.show}
        className="border-rule flex [scrollbar-width:none] gap-x-5 overflow-x-auto border-b"
      >
        {shows.map(({ show, name, count = 0 }) => (
          <Link
            key={show}
            href={mediaAddress(query, { show }) as Route}
            aria-current={query.show === show ? 'page' : undefined}
            className={classNames(
              'flex items-center gap-2 py-2.5 whitespace-nowrap no-underline',
              query.show === show
                ? 'font-semibold shadow-[inset_0_-2px_var(--color-accent)]'
                : 'text-ink-soft hover:text-ink',
            )}
          >
            {name}
            {count > 0 && <span className="text-mark font-semibold">{count >= 100 ? '99+' : count}</span>}
          </Link>
        ))}
      </nav>
      <form action="/admin/media" className="my-4 flex max-w-2xl gap-2">
        {query.show !== 'all' && <input type="hidden" name="show" value={query.show} />}
        {query.tag !== '' && <input type="hidden" name="tag" value={query.tag} />}
        <input
          type="search"
          name="query"
          defaultValue={query.query}
          aria-label={messages.search}
          placeholder={messages.search}
          className={controlClass}
        />
        <Button type="submit">{messages.find}</Button>
        {(query.query !== '' || query.tag !== '') && (
          <Link href={mediaAddress(query, { query: '', tag: '' }) as Route} className={buttonClass('quiet')}>
            {messages.clear}
          </Link>
        )}
      </form>
      {tags.length > 0 && (
        <ul aria-label={messages.tagList} className="text-small flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li key={tag}>
              <Link
                href={mediaAddress(query, { tag: query.tag === tag ? '' : tag }) as Route}
                aria-current={query.tag === tag ? 'true' : undefined}
                className={classNames(
                  'rounded-corner inline-flex min-h-7 items-center border px-2.5 no-underline',
                  query.tag === tag
                    ? 'bg-accent text-accent-ink border-transparent'
                    : 'border-rule hover:border-ink-soft text-ink',
                )}
              >
                {tag}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}
