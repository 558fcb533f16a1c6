import type { ReactNode } from 'react'
import { Foot } from './Foot'
import { Masthead, type MastheadProps } from './Masthead'
import { SpeculationRules } from './SpeculationRules'

type Props = MastheadProps & {
  /** The kind of page, for the style sheet. */
  kind: string
  children: ReactNode
}

/** What every page has round its own content, and the landmark that holds it. */
export function PageFrame({ kind, children, ...masthead }: Props) {
  const { view } = masthead
  return (
    <>
      <a className="skip" href="#main">
        {view.messages.skipToContent}
      </a>
      <Masthead {...masthead} />
      <main id="main" className={kind} tabIndex={-1}>
        {children}
      </main>
      <Foot view={view} />
      <SpeculationRules />
    </>
  )
}
