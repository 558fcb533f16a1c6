import type { Awareness } from 'y-protocols/awareness'

/** Somebody who has the article open now. */
export type Person = {
  id: string
  name: string
  /** The part of the article that they are in, by the name of its field. */
  place: string | undefined
  /** The person at this screen. */
  isMe: boolean
}

/** One or two letters that stand for a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0x20))
    .join('')
    .toLocaleUpperCase()
}

/** Those who have the article open, each once however many tabs they have; the person at this screen first. */
export function peopleIn(awareness: Awareness, me: string): Person[] {
  const people = new Map<string, Person>()
  for (const [client, state] of awareness.getStates()) {
    const user: unknown = state.user
    if (typeof user !== 'object' || user === null || !('id' in user) || !('name' in user)) continue
    const [id, name] = [String(user.id), String(user.name)]
    const place = client !== awareness.clientID && typeof state.place === 'string' ? state.place : undefined
    people.set(id, { id, name, place: place ?? people.get(id)?.place, isMe: id === me })
  }
  return [...people.values()].sort((one, other) => Number(other.isMe) - Number(one.isMe))
}
