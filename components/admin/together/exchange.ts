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
  /** What the server had when it was last heard of. */
  vector: Uint8Array
  /** Whether the working copy is to be saved at once. */
  save: boolean
  /** Goes off even if the page is closed in the next moment. */
  parting?: boolean
}

/**
 * Exchanges with the server what each of the two lacks, by a plain request: where the line does not come through, and where an answer is
 * waited for. What comes is put into the document with the function itself as its origin.
 */
export async function exchange({ articleId, doc, vector, save, parting = false }: Options): Promise<Outcome> {
  const update = encodeStateAsUpdate(doc, vector)
  try {
    const response = await fetch(`/admin/articles/${articleId}/together`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ vector: toBase64(encodeStateVector(doc)), update: toBase64(update), save }),
      redirect: 'error',
      keepalive: parting,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status === 413) return { kind: 'too-large' }
    // 403 and 404 say why nobody may write here any more; everything else says nothing about the text.
    if (response.status === 403 || response.status === 404) {
      return { kind: 'answered', vector, messages: [(await response.json()) as ServerMessage] }
    }
    if (response.status !== 200) return { kind: 'unreachable' }
    const answer: Exchanged = await response.json()
    applyUpdate(doc, fromBase64(answer.update), exchange)
    return { kind: 'answered', vector: fromBase64(answer.vector), messages: messagesOf(answer) }
  } catch {
    // A lost line, no answer in time, or an answer cut short: it is the same for the text, which is sent again.
    return { kind: 'unreachable' }
  }
}

function messagesOf({ vector, editable, saved, refused }: Exchanged): ServerMessage[] {
  const messages: ServerMessage[] = [{ kind: 'stored', vector }, { kind: 'access', editable }, saved]
  return refused === null ? messages : [...messages, { kind: 'refused', ...refused }]
}
