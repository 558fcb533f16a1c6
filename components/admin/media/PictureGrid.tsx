import type { Route } from 'next'
import Link from 'next/link'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import type { MediaView } from '@/lib/media/media-view'

/** Pictures of the library, each a way to its words. One without alternative text says so: it cannot be published. */
export function PictureGrid({ pictures, messages }: { pictures: readonly MediaView[]; messages: MediaMessages }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
      {pictures.map((picture) => (
        <li key={picture.id} className="min-w-0">
          <Link href={`/admin/media/${picture.id}` as Route} className="group grid gap-1.5 no-underline">
            <img
              src={picture.url}
              // Its words stand below it.
              alt=""
              width={picture.width}
              height={picture.height}
              loading="lazy"
              className="bg-surface rounded-corner aspect-3/2 w-full object-cover transition-opacity group-hover:opacity-85"
            />
            <span className="text-small line-clamp-2 leading-snug group-hover:underline">
              {picture.alt || picture.fileName}
            </span>
            {picture.alt === '' && <span className="text-mark text-small font-semibold">{messages.altMissing}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
