import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Edition } from '@/lib/i18n/editions'

type Entry = { id: string; headline: string; edition: Edition; time: string }

type Props = {
  title: ReactNode
  entries: readonly Entry[]
  /** Said instead of the list when there is nothing in it. */
  none: string
  untitled: string
  /** Times of what is to come or has come out are set in ochre, as for readers. */
  marked?: boolean
}

/** A short list of articles on the desk: headlines as readers know them, with the time that matters. */
export function DeskList({ title, entries, none, untitled, marked = false }: Props) {
  return (
    <section className="border-ink border-t pt-3">
      <h2 className="mb-1 text-base font-semibold">{title}</h2>
      {entries.length === 0 ? (
        <p className="text-ink-soft py-2.5">{none}</p>
      ) : (
        <ul className="divide-rule divide-y">
          {entries.map(({ id, headline, edition, time }) => (
            <li key={id} className="relative py-2.5">
              <Link
                href={`/admin/articles/${id}` as Route}
                lang={edition}
                className="hover:text-accent block font-serif text-[1.0625rem] leading-snug font-semibold text-balance after:absolute after:inset-0"
              >
                {headline === '' ? <span className="text-ink-soft font-normal italic">{untitled}</span> : headline}
              </Link>
              <p className={`text-small mt-0.5 tabular-nums ${marked ? 'text-mark' : 'text-ink-soft'}`}>{time}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
