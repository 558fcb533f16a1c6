import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { Exchanged, ServerMessage } from '@/lib/together/messages'
import { fromBase64, toBase64 } from './base64'

/** An exchange that takes longer than this is taken for lost. */
const PATIENCE_MS = 20_000

/** What came of it: what the server says, as if it had come over the line. */
export type Outcome =
  | { kind: 'answered'; vector: Uint8Array; messages: ServerMessage[] }
  | { kind: 'signed-out' | 'too-large' | 'unreachable' }

type Options = {
  articleId: string
  doc: Doc
  /** What the server has stored for certain. */
  vector: Uint8Array
  /** The number of the latest change that is typed here. */
  upTo: number
  /** Whether the working copy is to be saved at once. */
  save: boolean
}

/**
 * Exchanges with the server what each of the two lacks, by a plain request: where the line does not come through, and where an answer is
 * waited for. What comes is put into the document with the function itself as its origin.
 */
export async function exchange({ articleId, doc, vector, upTo, save }: Options): Promise<Outcome> {
  const message = { vector: encodeStateVector(doc), update: encodeStateAsUpdate(doc, vector), save }
  try {
    const response = await send(articleId, message, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status === 413) return { kind: 'too-large' }
    // 403 and 404 say why nobody may write here any more; everything else says nothing about the text.
    if (response.status === 403 || response.status === 404) {
      return { kind: 'answered', vector, messages: [(await response.json()) as ServerMessage] }
    }
    if (response.status !== 200) return { kind: 'unreachable' }
    const answer: Exchanged = await response.json()
    applyUpdate(doc, fromBase64(answer.update), exchange)
    return { kind: 'answered', vector: fromBase64(answer.vector), messages: messagesOf(answer, upTo) }
  } catch {
    // A lost line, no answer in time, or an answer cut short: it is the same for the text, which is sent again.
    return { kind: 'unreachable' }
  }
}

/** The page is closed in the next moment: sends what the server may not have, and hears no answer. What does not arrive is kept here. */
export function part(articleId: string, doc: Doc, update: Uint8Array): void {
  const message = { vector: encodeStateVector(doc), update, save: false }
  send(articleId, message, { keepalive: true }).catch(() => undefined)
}

type Message = { vector: Uint8Array; update: Uint8Array; save: boolean }

function send(articleId: string, { vector, update, save }: Message, options: RequestInit): Promise<Response> {
  return fetch(`/admin/articles/${articleId}/together`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ vector: toBase64(vector), update: toBase64(update), save }),
    redirect: 'error',
    ...options,
  })
}

function messagesOf({ editable, saved, allSaved, refused }: Exchanged, upTo: number): ServerMessage[] {
  // Whoever may only read has sent nothing that was taken.
  const messages: ServerMessage[] = editable ? [{ kind: 'stored', upTo }] : []
  messages.push({ kind: 'access', editable }, { kind: 'saved', ...saved, upTo: editable && allSaved ? upTo : 0 })
  return refused === null ? messages : [...messages, { kind: 'refused', ...refused }]
}
