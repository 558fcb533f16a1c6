import type { Document } from '@hocuspocus/server'
import { colourOf } from './messages'
import type { MemberConnection } from './members'

/** The awareness states of one message, by the ids of Yjs clients. */
type States = Map<number, Record<string, unknown>>

/** Bytes of JSON. A cursor and a field's name are far smaller. */
const stateMaxBytes = 4_000
/** Tabs share no connection; an editor that was opened anew has a new id. */
const clientsPerConnection = 5

/**
 * Makes what a browser says of itself true: the name is that of the session, and nobody speaks for somebody else.
 * @param states changed in place
 */
export function speakForSelf(states: States, document: Document, connection: MemberConnection): void {
  const { user } = connection.context
  let clients = 0
  for (const [client, state] of states) {
    clients += 1
    const own = { ...state, user: { id: user.id, name: user.name, colour: colourOf(user.id) } }
    const fits = Buffer.byteLength(JSON.stringify(own)) <= stateMaxBytes
    if (!fits || clients > clientsPerConnection || isOfSomebodyElse(client, document, connection)) states.delete(client)
    else states.set(client, own)
  }
}

/** Whoever's line broke may be known from another instance still, which has not noticed. */
function isOfSomebodyElse(client: number, document: Document, connection: MemberConnection): boolean {
  if (document.getClients(connection).has(client)) return false
  if (document.getConnections().some((other) => document.getClients(other).has(client))) return true
  const present: unknown = document.awareness.getStates().get(client)?.user
  if (typeof present !== 'object' || present === null || !('id' in present)) return false
  return present.id !== connection.context.user.id
}

/** Those who are connected to this instance. */
export function ownClients(document: Document): number[] {
  return document.getConnections().flatMap((connection) => [...document.getClients(connection)])
}

/** These people are connected to another instance now: the end of an old connection of theirs is not the end of them. */
export function letGo(document: Document, clients: readonly number[]): void {
  for (const connection of document.getConnections()) {
    const own = document.getClients(connection)
    for (const client of clients) own.delete(client)
  }
}
