import type { Database } from '@/db/client'
import { permit } from '@/lib/auth/permissions'
import type { SignedInUser } from '@/lib/auth/session'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { maximumPictureBytes } from './inspect-picture'
import { type MediaView, toMediaView } from './media-view'
import { storePicture } from './store-picture'

type Answer = { ok: true; media: MediaView; duplicate: boolean } | { ok: false; message: string }

/** The form around the file: boundaries, names, types. */
const formBytes = 64 * 1024

/**
 * Takes one picture that the newsroom's screens send as the field `file` of a form, and answers with JSON.
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
  const stored = await storePicture(db, user.id, { bytes: Buffer.from(await file.arrayBuffer()), fileName: file.name })
  if (!stored.ok)
    return answer(stored.reason === 'too-large' ? 413 : 422, { ok: false, message: messages[stored.reason] })
  return answer(200, { ok: true, media: toMediaView(stored.media), duplicate: stored.duplicate })
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
