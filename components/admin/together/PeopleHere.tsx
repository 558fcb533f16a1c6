import './people.css'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '@/components/admin/messages'
import { word } from '@/lib/i18n/newsroom-message'
import { type TogetherMessages, togetherMessages } from '@/lib/i18n/together-messages'
import { colourOf } from '@/lib/together/messages'
import { initialsOf, type Person } from './people'

/** More than so many stand as a number. */
const MOST_SHOWN = 4

/** Who has the article open beside the person at this screen, by initials; opened, by name. Coming and going is said once. */
export function PeopleHere({ people }: { people: readonly Person[] }) {
  const messages = togetherMessages(useLanguage())
  const said = useComingAndGoing(people, messages)
  const names = people.map(({ name, isMe }) => (isMe ? word(messages.you, { name }) : name))
  return (
    <div className="people-here">
      {people.length > 1 && (
        <details>
          <summary aria-label={word(messages.people, { names: names.join(', ') })}>
            {people.slice(0, MOST_SHOWN).map(({ id, name }) => (
              <span key={id} aria-hidden="true" className="person" title={name} style={{ background: colourOf(id) }}>
                {initialsOf(name)}
              </span>
            ))}
            {people.length > MOST_SHOWN && <span aria-hidden="true">+{people.length - MOST_SHOWN}</span>}
          </summary>
          <ul>
            {people.map(({ id, name, isMe }) => (
              <li key={id}>
                <span aria-hidden="true" className="person" style={{ background: colourOf(id) }}>
                  {initialsOf(name)}
                </span>
                {isMe ? word(messages.you, { name }) : name}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

function useComingAndGoing(people: readonly Person[], messages: TogetherMessages): string {
  const [said, setSaid] = useState('')
  const before = useRef<ReadonlyMap<string, string>>(undefined)
  useEffect(() => {
    const now = new Map(people.filter(({ isMe }) => !isMe).map(({ id, name }) => [id, name]))
    const known = before.current
    before.current = now
    // Those who were there before are not announced to whoever comes.
    if (known === undefined) return
    const came = [...now].filter(([id]) => !known.has(id)).map(([, name]) => word(messages.joined, { name }))
    const went = [...known].filter(([id]) => !now.has(id)).map(([, name]) => word(messages.left, { name }))
    if (came.length + went.length > 0) setSaid([...came, ...went].join(' '))
  }, [people, messages])
  return said
}
