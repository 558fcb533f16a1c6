import { z } from 'zod'
import type { Database } from '@/db/client'
import { findUserById } from '@/db/queries/users'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import type { SignedInUser } from '@/lib/auth/session'
import { BODY_MAX_BYTES } from '@/lib/body/parse-body'
import { readJson } from '@/lib/forms/read-json'
import { type Article, contentOf } from './article'
import { saveDraft } from './save-draft'
import { sayRefusal } from './say-refusal'

/** The JSON around a body: headline, standfirst, ids, and the keys of an editor's document before it is cleaned. */
const saveBytes = BODY_MAX_BYTES + 200_000

const saveSchema = z.object({ baseVersion: z.int().min(0), content: z.unknown() })

/**
 * Takes a save that the editor's autosave sends as JSON: `{ baseVersion, content }`. It is a plain address and not a server action,
 * so that a page opened before an update of the site can still save what is typed in it, and so that "no answer", "signed out" and
 * "refused" are told apart by their status.
 *
 * @param user who sends it, or undefined when nobody is signed in
 * @returns 200 saved · 401 nobody is signed in · 403 sent by another site · 409 with what somebody saved since · 413 too large ·
 *   422 refused, with the reason in the person's language
 */
export async function receiveSave(
  db: Database,
  user: SignedInUser | undefined,
  id: string,
  request: Request,
): Promise<Response> {
  if (user === undefined) return answer(401, { kind: 'signed-out' })
  // A page elsewhere may send JSON here with the person's cookie; the browser says where it comes from.
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin') return answer(403, { kind: 'refused', message: '', fieldErrors: {} })
  const body = await readJson(request, saveBytes)
  if (body === 'too-large') return answer(413, { kind: 'refused', message: '', fieldErrors: {} })
  const save = saveSchema.safeParse(body.json)
  const knownId = z.uuid().safeParse(id)
  const actor = { id: user.id, role: user.role, address: readRequestOrigin(request.headers).address }
  const result =
    save.success && knownId.success
      ? await saveDraft(db, actor, { id, ...save.data })
      : ({ ok: false, reason: 'invalid', fieldErrors: { body: { key: 'bodyInvalid' } } } as const)
  if (result.ok) {
    const { version, savedAt, slugSuggestion } = result
    return answer(200, { kind: 'saved', version, savedAt: savedAt.toISOString(), notes: { slugSuggestion } })
  }
  if (result.reason === 'conflict') return answer(409, { kind: 'conflict', current: await copyOf(db, result.current) })
  const { message, fieldErrors } = sayRefusal(result, user.language)
  return answer(422, { kind: 'refused', message, fieldErrors })
}

async function copyOf(db: Database, article: Article) {
  const saver = article.savedBy === null ? undefined : await findUserById(db, article.savedBy)
  return {
    version: article.version,
    content: contentOf(article),
    savedBy: saver?.name ?? null,
    savedAt: article.savedAt.toISOString(),
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
