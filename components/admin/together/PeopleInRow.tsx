'use client'

import './people.css'
import { useCallback, useSyncExternalStore } from 'react'
import { word } from '@/lib/i18n/newsroom-message'
import { askForPresence, presentIn } from './presence-poll'
import { initialsOf } from './people'

/** @param label how those present are told, with `{names}` in it */
type Props = { articleId: string; me: string; label: string }

/** The others who have an article of a list open now: initials where there is room, and names for whoever listens. */
export function PeopleInRow({ articleId, me, label }: Props) {
  const subscribe = useCallback((listener: () => void) => askForPresence(articleId, listener), [articleId])
  const present = useSyncExternalStore(
    subscribe,
    () => presentIn(articleId),
    () => presentIn(''),
  )
  const others = present.filter(({ id }) => id !== me)
  if (others.length === 0) return null
  return (
    <span className="people-in-row">
      <span aria-hidden="true">
        {others.map(({ id, name, colour }) => (
          <span key={id} className="person" title={name} style={{ background: colour }}>
            {initialsOf(name)}
          </span>
        ))}
      </span>
      <span className="sr-only"> {word(label, { names: others.map(({ name }) => name).join(', ') })}</span>
    </span>
  )
}
