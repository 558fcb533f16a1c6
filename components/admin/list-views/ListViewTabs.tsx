import type { Route } from 'next'
import Link from 'next/link'
import { classNames } from '@/components/ui/class-names'
import { listAddress } from '@/lib/articles/list-query'
import type { ListMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { ListView } from '@/lib/list-views/list-views'

type Props = {
  views: readonly ListView[]
  current: ListView | undefined
  /** True while the list shows all articles. */
  all: boolean
  messages: ListMessages
}

/** The lists that somebody keeps, and those that are shared with them. */
export function ListViewTabs({ views, current, all, messages }: Props) {
  if (views.length === 0) return null
  return (
    <nav aria-label={messages.views} className="-mt-3 mb-4 flex flex-wrap gap-1.5">
      <Tab href={listAddress({})} here={all}>
        {messages.viewAll}
      </Tab>
      {views.map(({ id, name, ownerName }) => (
        <Tab
          key={id}
          href={listAddress({ view: id })}
          here={current?.id === id}
          {...(ownerName !== null && { title: word(messages.viewOf, { name: ownerName }) })}
        >
          {name}
        </Tab>
      ))}
    </nav>
  )
}

type TabProps = { href: string; here: boolean; title?: string; children: React.ReactNode }

function Tab({ href, here, title, children }: TabProps) {
  return (
    <Link
      href={href as Route}
      title={title}
      aria-current={here ? 'page' : undefined}
      className={classNames(
        'rounded-corner border px-3 py-1',
        here ? 'border-accent text-accent font-semibold' : 'border-rule hover:border-ink-soft',
      )}
    >
      {children}
    </Link>
  )
}
