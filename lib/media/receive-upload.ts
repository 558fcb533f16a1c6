import { z } from 'zod'
import type { Database } from '@/db/client'
import { permit } from '@/lib/auth/permissions'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import type { SignedInUser } from '@/lib/auth/session'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { maximumPictureBytes, type PictureRefusal } from './inspect-picture'
import { findMediaOwner } from './media-details'
import { type MediaView, toMediaView } from './media-view'
import { replaceFile } from './replace-file'
import { storePicture } from './store-picture'

type Answer = { ok: true; media: MediaView; duplicate: boolean } | { ok: false; message: string }

/** The form around the file: boundaries, names, types. */
const formBytes = 64 * 1024

/**
 * Takes one picture that the newsroom's screens send as the field `file` of a form, and answers with JSON.
 * `?replace=ID` puts it in the place of one that is there.
 * @param user who sends it, or undefined when nobody is signed in; checked here against the permission table.
 */
export async function receiveUpload(db: Database, user: SignedInUser | undefined, request: Request): Promise<Response> {
  if (user === undefined) return answer(401, { ok: false, message: mediaMessages('kk').signedOut })
  const messages = mediaMessages(user.language)
  const permitted = permit(user, 'media.upload')
  if (!permitted.ok)
    return answer(403, { ok: false, message: wordDeskMessage({ key: permitted.reason }, user.language) })
  // A page elsewhere may send a form here with the person's cookie; the browser says where it comes from.
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin') return answer(403, { ok: false, message: messages.foreignForm })
  if (Number(request.headers.get('content-length')) > maximumPictureBytes + formBytes) {
    return answer(413, { ok: false, message: messages['too-large'] })
  }
  const file = await readFile(request)
  if (file === undefined) return answer(400, { ok: false, message: messages.noFile })
  const upload = { bytes: Buffer.from(await file.arrayBuffer()), fileName: file.name }
  const replaced = new URL(request.url).searchParams.get('replace')
  if (replaced !== null) return replace(db, user, request, { id: replaced, upload })
  const stored = await storePicture(db, user.id, upload)
  if (!stored.ok) return answer(statusOf(stored.reason), { ok: false, message: messages[stored.reason] })
  return answer(200, { ok: true, media: toMediaView(stored.media), duplicate: stored.duplicate })
}

type Replacement = { id: string; upload: { bytes: Buffer; fileName: string } }

async function replace(db: Database, user: SignedInUser, request: Request, { id, upload }: Replacement) {
  const messages = mediaMessages(user.language)
  const owner = z.uuid().safeParse(id).success ? await findMediaOwner(db, id) : undefined
  if (owner === undefined) return answer(404, { ok: false, message: messages.unknown })
  const permitted = permit(user, 'media.edit', owner)
  if (!permitted.ok)
    return answer(403, { ok: false, message: wordDeskMessage({ key: permitted.reason }, user.language) })
  const actor = { id: user.id, role: user.role, address: readRequestOrigin(request.headers).address }
  const result = await replaceFile(db, actor, id, upload)
  if (result.ok) return answer(200, { ok: true, media: toMediaView(result.media), duplicate: false })
  const message =
    result.reason === 'present'
      ? word(messages.presentElsewhere, { name: result.present.fileName })
      : messages[result.reason]
  return answer(result.reason === 'present' ? 409 : statusOf(result.reason), { ok: false, message })
}

function statusOf(reason: PictureRefusal | 'unknown' | 'changed'): number {
  switch (reason) {
    case 'too-large':
      return 413
    case 'unknown':
      return 404
    case 'changed':
      return 409
    case 'wrong-type':
    case 'too-many-pixels':
    case 'broken':
      return 422
  }
}

async function readFile(request: Request): Promise<File | undefined> {
  try {
    const file = (await request.formData()).get('file')
    return file instanceof File ? file : undefined
  } catch (error) {
    // A body that is no form, or one that was cut off on its way.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function answer(status: number, body: Answer): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
