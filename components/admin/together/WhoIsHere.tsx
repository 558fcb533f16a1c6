import './people.css'
import { useLanguage } from '@/components/admin/messages'
import { word } from '@/lib/i18n/newsroom-message'
import { togetherMessages } from '@/lib/i18n/together-messages'
import { colourOf } from '@/lib/together/messages'
import type { Person } from './people'

type Props = { people: readonly Person[]; place: string }

/** The names of the others who are in a field at this moment, above its end. */
export function WhoIsHere({ people, place }: Props) {
  const messages = togetherMessages(useLanguage())
  const there = people.filter((person) => person.place === place)
  if (there.length === 0) return null
  return (
    <p className="who-is-here">
      {there.map(({ id, name }) => (
        <span key={id} style={{ background: colourOf(id) }}>
          {word(messages.inField, { name })}
        </span>
      ))}
    </p>
  )
}
