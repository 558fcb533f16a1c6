import type { Route } from 'next'
import Link from 'next/link'
import { editionOptions } from '@/components/admin/shell/language-names'
import { classNames } from '@/components/ui/class-names'
import type { Edition } from '@/lib/i18n/editions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

type Props = { edition: Edition; path: string; messages: NewsroomMessages }

/** Which edition a list is about. */
export function EditionTabs({ edition, path, messages }: Props) {
  return (
    <nav aria-label={messages.edition} className="border-rule mb-6 flex gap-6 border-b">
      {editionOptions(messages).map(({ value: each, label }) => (
        <Link
          key={each}
          href={`${path}?edition=${each}` as Route}
          aria-current={each === edition ? 'page' : undefined}
          className={classNames(
            '-mb-px border-b-2 py-2',
            each === edition ? 'border-accent font-semibold' : 'text-ink-soft hover:text-ink border-transparent',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
