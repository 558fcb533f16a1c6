import type { ServerMessage } from '@/lib/together/messages'

const kinds: readonly string[] = ['saved', 'refused', 'stored', 'access', 'ended'] satisfies ServerMessage['kind'][]

/** Reads what the server said. @returns undefined for what this page does not know, as from a newer server */
export function parseServerMessage(payload: string): ServerMessage | undefined {
  const message: unknown = JSON.parse(payload)
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined
  return typeof message.kind === 'string' && kinds.includes(message.kind) ? (message as ServerMessage) : undefined
}
