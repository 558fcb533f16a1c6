import { decodeSnapshot, type Doc, findIndexSS, getState, type Snapshot } from 'yjs'
import { z } from 'zod'
import type { BrowserMessage } from './messages'

const schema = z.object({
  kind: z.enum(['is-stored', 'save']),
  upTo: z.int().min(0),
  snapshot: z.base64(),
}) satisfies z.ZodType<BrowserMessage>

/** What a browser waits to hear: that all of this lies in the database. */
export type StoredQuestion = { upTo: number; snapshot: Snapshot }

export type ParsedMessage = StoredQuestion & { kind: BrowserMessage['kind'] }

/** @returns undefined for what is no such message: a browser with the page of another release may send anything */
export function parseBrowserMessage(message: string): ParsedMessage | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(message))
    if (!parsed.success) return undefined
    return { ...parsed.data, snapshot: decodeSnapshot(new Uint8Array(Buffer.from(parsed.data.snapshot, 'base64'))) }
  } catch {
    // What JSON and Yjs throw for bytes that mean nothing; nothing of it is the server's fault.
    return undefined
  }
}

/** Whether a document holds all that a snapshot names, and has taken out all that was taken out there. */
export function holdsSnapshot({ store }: Doc, { sv, ds }: Snapshot): boolean {
  for (const [client, clock] of sv) if (getState(store, client) < clock) return false
  for (const [client, ranges] of ds.clients) {
    const structs = store.clients.get(client) ?? []
    for (const { clock, len } of ranges) {
      if (getState(store, client) < clock + len) return false
      for (let index = findIndexSS(structs, clock), at = clock; at < clock + len; index += 1) {
        const struct = structs[index]
        if (struct?.deleted !== true) return false
        at = struct.id.clock + struct.length
      }
    }
  }
  return true
}
