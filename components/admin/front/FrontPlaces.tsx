import Link from 'next/link'
import { editionOptions } from '@/components/admin/shell/language-names'
import { classNames } from '@/components/ui/class-names'
import type { Choice } from '@/lib/articles/article-desk'
import type { FrontPlace } from '@/lib/front/arrangement'
import { frontQuery } from '@/lib/front/front-address'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

type Props = {
  place: FrontPlace
  sections: readonly Choice[]
  messages: FrontMessages
  words: NewsroomMessages
}

/** Which front is arranged: of which edition, and whether its own or that of a section. */
export function FrontPlaces({ place, sections, messages, words }: Props) {
  const pages = [{ id: null, name: messages.editionFront }, ...sections]
  return (
    <div className="mb-6 grid gap-2">
      <nav aria-label={messages.editions} className="flex flex-wrap gap-x-1">
        {editionOptions(words).map(({ value, label }) => (
          <PlaceLink
            key={value}
            to={{ edition: value, sectionId: null }}
            here={value === place.edition}
            label={label}
          />
        ))}
      </nav>
      <nav aria-label={messages.pages} className="border-rule flex flex-wrap gap-x-1 border-t pt-2">
        {pages.map(({ id, name }) => (
          <PlaceLink
            key={id}
            to={{ edition: place.edition, sectionId: id }}
            here={id === place.sectionId}
            label={name}
            {...(id !== null && { lang: place.edition })}
          />
        ))}
      </nav>
    </div>
  )
}

function PlaceLink({ to, here, label, lang }: { to: FrontPlace; here: boolean; label: string; lang?: string }) {
  return (
    <Link
      href={`/admin/front?${frontQuery(to)}`}
      aria-current={here ? 'page' : undefined}
      lang={lang}
      className={classNames(
        'rounded-corner inline-flex min-h-9 items-center px-2.5',
        here ? 'bg-surface text-accent font-semibold' : 'hover:bg-surface',
      )}
    >
      {label}
    </Link>
  )
}
