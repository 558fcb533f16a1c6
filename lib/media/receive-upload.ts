import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { type Actor, permit } from '@/lib/auth/permissions'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import type { SignedInUser } from '@/lib/auth/session'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import type { Edition } from '@/lib/i18n/editions'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { findMediaOwner } from './media-details'
import { type MediaView, toMediaView } from './media-view'
import { type ReceivedFile, receiveFile } from './receive-file'
import { replaceFile } from './replace-file'
import { storePicture } from './store-picture'
import { storeRecording } from './store-recording'

type Answer = { ok: true; media: MediaView; duplicate: boolean } | { ok: false; message: string }

/**
 * Takes one file that the newsroom's screens send as the body of a request, and answers with JSON. `?name=` is what the file is called
 * on the person's machine; `?replace=ID` puts it in the place of one that is there.
 * @param user who sends it, or undefined when nobody is signed in; checked here against the permission table
 */
export async function receiveUpload(db: Database, user: SignedInUser | undefined, request: Request): Promise<Response> {
  if (user === undefined) return answer(401, { ok: false, message: mediaMessages('kk').signedOut })
  const messages = mediaMessages(user.language)
  const permitted = permit(user, 'media.upload')
  if (!permitted.ok)
    return answer(403, { ok: false, message: wordDeskMessage({ key: permitted.reason }, user.language) })
  // A page elsewhere may send a file here with the person's cookie; the browser says where it comes from.
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin') return answer(403, { ok: false, message: messages.foreignForm })
  const received = request.body === null ? ({ ok: false, reason: 'empty' } as const) : await receiveFile(request.body)
  if (!received.ok) return answer(statusOf(received.reason), { ok: false, message: messages[received.reason] })
  try {
    const { searchParams } = new URL(request.url)
    const named = { ...received, fileName: searchParams.get('name')?.normalize('NFC') || '…' }
    const replaced = searchParams.get('replace')
    const actor = { id: user.id, role: user.role, address: readRequestOrigin(request.headers).address }
    return replaced === null
      ? await store(db, actor, user.language, named)
      : await replace(db, actor, user.language, { ...named, id: replaced })
  } finally {
    await received.done()
  }
}

type Named = ReceivedFile & { fileName: string }
type Person = Exclude<Actor, 'system'>

async function store(db: Database, actor: Person, language: Edition, received: Named): Promise<Response> {
  const { fileName } = received
  const stored = received.isPicture
    ? await storePicture(db, actor, { bytes: await readFile(received.file), fileName })
    : await storeRecording(db, actor, received)
  if (!stored.ok) return answer(statusOf(stored.reason), { ok: false, message: mediaMessages(language)[stored.reason] })
  return answer(200, { ok: true, media: toMediaView(stored.media), duplicate: stored.duplicate })
}

async function replace(db: Database, actor: Person, language: Edition, upload: Named & { id: string }) {
  const messages = mediaMessages(language)
  const { id, fileName } = upload
  const owner = z.uuid().safeParse(id).success ? await findMediaOwner(db, id) : undefined
  if (owner === undefined) return answer(404, { ok: false, message: messages.unknown })
  const permitted = permit(actor, 'media.edit', owner)
  if (!permitted.ok) return answer(403, { ok: false, message: wordDeskMessage({ key: permitted.reason }, language) })
  if (!upload.isPicture) return answer(422, { ok: false, message: messages.replacePictureOnly })
  const result = await replaceFile(db, actor, id, { bytes: await readFile(upload.file), fileName })
  if (result.ok) return answer(200, { ok: true, media: toMediaView(result.media), duplicate: false })
  const message =
    result.reason === 'present'
      ? word(messages.presentElsewhere, { name: result.present.fileName })
      : messages[result.reason]
  return answer(statusOf(result.reason), { ok: false, message })
}

/** What is too large is 413, what is not there 404, what stands against it 409; the rest are files that cannot be taken. */
function statusOf(reason: string): number {
  switch (reason) {
    case 'too-large':
    case 'recording-too-large':
      return 413
    case 'empty':
      return 400
    case 'unknown':
      return 404
    case 'changed':
    case 'present':
      return 409
    default:
      return 422
  }
}

function answer(status: number, body: Answer): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
