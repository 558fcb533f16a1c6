import type { Route } from 'next'
import Link from 'next/link'
import type { Edition } from '@/lib/i18n/editions'
import { mediaMessages } from '@/lib/i18n/media-messages'
import type { MediaView } from '@/lib/media/media-view'
import { MediaStill } from './MediaStill'
import { RightsNote } from './RightsNote'

type Props = { items: readonly MediaView[]; language: Edition; today: string }

/** The library as pictures, each a way to its own page. What lacks an alternative text or the right to be used says so. */
export function MediaGrid({ items, language, today }: Props) {
  const messages = mediaMessages(language)
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
      {items.map((item) => (
        <li key={item.id} className="min-w-0">
          <Link href={`/admin/media/${item.id}` as Route} className="group grid gap-1.5 no-underline">
            <MediaStill media={item} className="transition-opacity group-hover:opacity-85" />
            <span className="text-small line-clamp-2 leading-snug wrap-anywhere group-hover:underline">
              {item.alt || item.caption || item.fileName}
            </span>
            {item.kind === 'picture' && item.alt === '' && (
              <span className="text-mark text-small font-semibold">{messages.altMissing}</span>
            )}
            <RightsNote until={item.rightsUntil} today={today} language={language} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
