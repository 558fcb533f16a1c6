'use client'

import './bulk.css'
import { type ReactNode, useRef, useState } from 'react'
import type { Choice } from '@/lib/articles/article-desk'
import type { BulkActions, BulkPermits } from './bulk-actions'
import { BulkBar } from './BulkBar'

type Props = {
  sections: readonly Choice[]
  people: readonly Choice[]
  may: BulkPermits
  actions: BulkActions
  children: ReactNode
}

const boxes = 'input[name=article]'

/**
 * Lets somebody choose rows of the list within it and do something with all of them. The rows are the server's: what is chosen is read
 * from their boxes.
 */
export function Selection({ sections, people, may, actions, children }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])

  const all = () => [...(list.current?.querySelectorAll<HTMLInputElement>(boxes) ?? [])]
  const read = () => {
    const present = all()
    const checked = present.filter((box) => box.checked)
    const whole = list.current?.querySelector<HTMLInputElement>('input[name=all]')
    if (whole) {
      whole.checked = checked.length > 0 && checked.length === present.length
      whole.indeterminate = checked.length > 0 && checked.length < present.length
    }
    setChosen(checked.map((box) => box.value))
  }
  const check = (checked: boolean) => {
    for (const box of all()) box.checked = checked
    read()
  }

  return (
    <div
      ref={list}
      className="selection"
      onChange={({ target }) => {
        if (!(target instanceof HTMLInputElement)) return
        if (target.name === 'all') check(target.checked)
        else if (target.name === 'article') read()
      }}
    >
      {children}
      <BulkBar {...{ chosen, sections, people, may, actions }} onClear={() => check(false)} />
    </div>
  )
}
