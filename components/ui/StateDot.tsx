import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** `live`: readers see it; `waiting`: something will happen; `idle`: nothing has; `ended`: it is over. */
export type StateTone = 'live' | 'waiting' | 'idle' | 'ended'

const dots: Record<StateTone, string> = {
  live: 'bg-accent',
  waiting: 'bg-mark',
  idle: 'border-ink-soft border-2',
  ended: 'bg-alarm',
}

/** A state in words, with a dot of colour. The words say it all: the colour only helps the eye along a list. */
export function StateDot({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-2 whitespace-nowrap">
      <span aria-hidden="true" className={classNames('size-2 shrink-0 rounded-full', dots[tone])} />
      {children}
    </span>
  )
}
