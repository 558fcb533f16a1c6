import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = { title: string; text?: string; className?: string; children: ReactNode }

/** A part of a page under a rule, with its own heading beside it on a wide screen. */
export function Panel({ title, text, className, children }: Props) {
  return (
    <section
      className={classNames(
        'border-rule grid gap-x-10 gap-y-5 border-t py-7 xl:grid-cols-[14rem_minmax(0,40rem)]',
        className,
      )}
    >
      <div>
        <h2 className="text-large leading-snug font-semibold">{title}</h2>
        {text !== undefined && <p className="text-ink-soft text-small mt-1 text-pretty">{text}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
