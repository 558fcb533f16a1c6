import { z } from 'zod'
import { applyUpdate, diffUpdate, encodeStateVectorFromUpdate } from 'yjs'
import type { Database } from '@/db/client'
import { upsertPresence } from '@/db/queries/article-presence'
import { isDocumentPending } from '@/db/queries/article-documents'
import { findArticle } from '@/db/queries/articles'
import { sayRefusal } from '@/lib/articles/say-refusal'
import type { SignedInUser } from '@/lib/auth/session'
import { isDatabaseAway } from '@/lib/database-away'
import { readJson } from '@/lib/forms/read-json'
import { accessTo } from './access'
import { type Exchanged, exchangeMaxBytes } from './messages'
import { readSave } from './save-document'
import { loadDocument, mergeIntoDocument, openDocument } from './stored-document'
import type { Together } from './together'

const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
const exchangeSchema = z.object({ vector: base64, update: base64.nullable(), save: z.boolean().default(false) })

/**
 * Writing together over plain HTTP, for lines that let no WebSocket through and for the last words of a page that is closed.
 * @returns 200 with what the browser lacks · 401 nobody is signed in · 403 may not, or sent by another site · 404 no such article ·
 *   413 too large · 422 no such message · 503 the database is away
 */
export async function exchange(
  db: Database,
  together: Together,
  user: SignedInUser | undefined,
  articleId: string,
  request: Request,
): Promise<Response> {
  if (user === undefined) return Response.json({ kind: 'ended', reason: 'signed-out' }, { status: 401 })
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin') return new Response(null, { status: 403 })
  if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
    return new Response(null, { status: 422 })
  const body = await readJson(request, exchangeMaxBytes)
  if (body === 'too-large') return new Response(null, { status: 413 })
  const sent = exchangeSchema.safeParse(body.json)
  if (!sent.success) return new Response(null, { status: 422 })
  try {
    const access = await accessTo(db, user, articleId)
    if (!access.ok) {
      const status = access.reason === 'trashed' ? 404 : 403
      return Response.json({ kind: 'ended', reason: access.reason }, { status })
    }
    return await merge(db, together, user, articleId, { ...sent.data, editable: access.editable })
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  }
}

type Sent = z.output<typeof exchangeSchema> & { editable: boolean }

async function merge(
  db: Database,
  together: Together,
  user: SignedInUser,
  articleId: string,
  { vector, update, save, editable }: Sent,
): Promise<Response> {
  let state = await openDocument(db, articleId)
  if (state === undefined) return Response.json({ kind: 'ended', reason: 'trashed' }, { status: 404 })
  if (update !== null && editable) {
    if (!fits(state, update)) return new Response(null, { status: 422 })
    const merged = await mergeIntoDocument(db, articleId, update, { by: user.id, instance: together.instance })
    if (!merged.ok) return new Response(null, { status: merged.reason === 'gone' ? 404 : 413 })
    if (merged.changed) together.typedElsewhere(articleId, merged.state)
    state = merged.state
  }
  const result = save && editable ? await together.schedule.now(articleId) : undefined
  await upsertPresence(db, together.instance, [{ articleId, userId: user.id }])
  // Asked before the revision: what was in it then is in it still.
  const allSaved = !(await isDocumentPending(db, articleId))
  const article = await findArticle(db, articleId)
  if (article === undefined) return Response.json({ kind: 'ended', reason: 'trashed' }, { status: 404 })
  const refusal =
    result?.ok === false && result.reason === 'refused' ? sayRefusal(result.refusal, user.language) : undefined
  const answer: Exchanged = {
    update: toBase64(diffUpdate(state, vector)),
    vector: toBase64(encodeStateVectorFromUpdate(state)),
    editable,
    saved: await readSave(db, article),
    allSaved,
    refused: refusal === undefined ? null : { message: refusal.message, fieldErrors: refusal.fieldErrors },
  }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

/** What Yjs cannot read must not reach what is stored. */
function fits(state: Uint8Array, update: Uint8Array): boolean {
  try {
    applyUpdate(loadDocument(state), update)
    return true
  } catch {
    // Yjs throws whatever its decoder met; nothing of it is the server's fault.
    return false
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
