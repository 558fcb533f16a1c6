import { colourOf } from './messages'

/** The awareness states of one message, by the ids of Yjs clients. */
type States = Map<number, Record<string, unknown>>

/** A cursor and a field's name are far smaller. */
const stateMaxLength = 4_000
/** Tabs share no connection; an editor that was opened anew has a new id. */
const clientsPerConnection = 5

/**
 * Makes what a browser says of itself true: the name is that of the session, and nobody speaks for somebody else.
 * @param states changed in place
 * @param isOthers whether another connection has this client already
 */
export function speakForSelf(
  states: States,
  user: { id: string; name: string },
  isOthers: (client: number) => boolean,
): void {
  let clients = 0
  for (const [client, state] of states) {
    clients += 1
    const own = { ...state, user: { id: user.id, name: user.name, colour: colourOf(user.id) } }
    if (isOthers(client) || clients > clientsPerConnection || JSON.stringify(own).length > stateMaxLength) {
      states.delete(client)
    } else states.set(client, own)
  }
}
