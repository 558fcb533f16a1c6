import { type ReactNode, useId, useState } from 'react'
import { classNames } from '@/components/ui/class-names'

type Props = { label: string; openAtFirst?: boolean; danger?: boolean; children: ReactNode }

/** A button that shows what is done seldom, so that it does not stand in the way of what is done daily. */
export function Disclosure({ label, openAtFirst = false, danger = false, children }: Props) {
  const [open, setOpen] = useState(openAtFirst)
  const id = useId()
  return (
    <div className="border-rule border-y py-1">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className={classNames(
          'flex min-h-9 w-full items-center gap-2 font-semibold',
          danger ? 'text-alarm' : 'text-accent',
        )}
        onClick={() => setOpen(!open)}
      >
        <svg
          viewBox="0 0 10 10"
          aria-hidden="true"
          className={classNames('size-2.5 transition-transform', open && 'rotate-90')}
        >
          <path d="M2 0.5 8 5 2 9.5z" fill="currentColor" />
        </svg>
        {label}
      </button>
      <div id={id} hidden={!open} className="pb-2">
        {children}
      </div>
    </div>
  )
}
