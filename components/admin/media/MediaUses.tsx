import type { Route } from 'next'
import Link from 'next/link'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { word } from '@/lib/i18n/newsroom-message'
import type { KnownUses } from '@/lib/media/media-uses'

type Use = KnownUses['uses'][number]

const places = { article: '/admin/articles', page: '/admin/pages', author: '/admin/authors' } as const

/** Everything that shows a file, each a way to where it can be changed. */
export function MediaUses({ used, messages }: { used: KnownUses; messages: MediaMessages }) {
  if (used.uses.length + used.hidden === 0) return <p>{messages.unused}</p>
  return (
    <ul className="grid gap-2">
      {used.uses.map((use) => (
        <li key={`${use.kind}-${use.id}`} className="flex flex-wrap items-baseline gap-x-3">
          <Link href={`${places[use.kind]}/${use.id}` as Route} lang={use.edition ?? undefined} className="text-accent">
            {use.title || messages.untitled}
          </Link>
          <span className="text-ink-soft text-small">{sayKind(use, messages)}</span>
        </li>
      ))}
      {used.hidden > 0 && <li className="text-ink-soft">{word(messages.useHidden, { count: used.hidden })}</li>}
    </ul>
  )
}

function sayKind(use: Use, messages: MediaMessages): string {
  switch (use.kind) {
    case 'article':
      return use.isPublic ? `${messages.useArticle}, ${messages.usePublic}` : messages.useArticle
    case 'page':
      return messages.usePage
    case 'author':
      return messages.useAuthor
  }
}
