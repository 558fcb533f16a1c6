import type { ReactNode } from 'react'
import { classNames } from './class-names'

type TableProps = {
  /** Said to screen readers; the heading above says it to everybody else. */
  caption: string
  /** The heads of the columns, in order; an empty one for a column of buttons. */
  heads: readonly string[]
  children: ReactNode
}

/** A quiet table: rules between the rows and nothing else. On a narrow screen a row becomes a block with its first cell as the head. */
export function Table({ caption, heads, children }: TableProps) {
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-ink border-b">
          {heads.map((head) => (
            <th key={head} scope="col" className="text-ink-soft text-small py-2 pr-5 font-semibold last:pr-0">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">{children}</tbody>
    </table>
  )
}

/** @param faded a row that steps back, as somebody who has left */
export function TableRow({ faded = false, children }: { faded?: boolean; children: ReactNode }) {
  return (
    <tr
      className={classNames(
        'border-rule border-b align-baseline max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:gap-y-0.5 max-md:py-3',
        faded && 'text-ink-soft',
      )}
    >
      {children}
    </tr>
  )
}

export function TableCell({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <td
      className={classNames(
        'max-md:not-first:text-small py-3 pr-5 last:pr-0 max-md:p-0 max-md:first:basis-full',
        className,
      )}
    >
      {children}
    </td>
  )
}
