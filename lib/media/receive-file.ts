import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { readEnv } from '@/lib/env'
import { maximumPictureBytes } from './inspect-picture'
import { recordingLimits } from './recording'

/** What arrived, on the local disk until `done` is called. */
export type ReceivedFile = {
  file: string
  bytes: number
  contentHash: string
  isPicture: boolean
  done: () => Promise<void>
}

export type ReceiveRefusal = 'too-large' | 'recording-too-large' | 'wrong-type' | 'empty'

/** As much of the beginning as tells every type that is taken. */
const headBytes = 4100

/**
 * Writes the body of a request to the disk as it arrives, so that a long video never lies in memory. The first bytes tell what it is
 * and how large it may be. What is refused is read to its end all the same: a browser hears an answer only when it has sent all.
 * @throws what reading the request throws when the line breaks; nothing stays on the disk then
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array>,
): Promise<({ ok: true } & ReceivedFile) | { ok: false; reason: ReceiveRefusal }> {
  const uploads = path.join(readEnv().DATA_DIR, 'uploads')
  await mkdir(uploads, { recursive: true })
  const folder = await mkdtemp(path.join(uploads, 'file-'))
  const done = () => rm(folder, { recursive: true, force: true })
  try {
    const file = path.join(folder, 'received')
    const written = await writeBody(body, file)
    if (!written.ok) await done()
    return written.ok ? { ...written, file, done } : written
  } catch (error) {
    await done()
    throw error
  }
}

type Written =
  { ok: true; bytes: number; contentHash: string; isPicture: boolean } | { ok: false; reason: ReceiveRefusal }

async function writeBody(body: ReadableStream<Uint8Array>, file: string): Promise<Written> {
  const hash = createHash('sha256')
  const handle = await open(file, 'wx', 0o600)
  let head = Buffer.alloc(0)
  let bytes = 0
  let limit: Limit | undefined
  let refused: ReceiveRefusal | undefined
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength
      if (refused !== undefined) continue
      if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)])
      if (limit === undefined && head.length >= headBytes) limit = await limitOf(head)
      if (bytes > (limit?.bytes ?? maximumPictureBytes)) refused = limit?.reason ?? 'wrong-type'
      else {
        hash.update(chunk)
        await handle.write(chunk)
      }
    }
  } finally {
    await handle.close()
  }
  if (refused !== undefined) return { ok: false, reason: refused }
  if (bytes === 0) return { ok: false, reason: 'empty' }
  limit ??= await limitOf(head)
  if (limit.bytes === 0) return { ok: false, reason: 'wrong-type' }
  return { ok: true, bytes, contentHash: hash.digest('hex'), isPicture: limit.isPicture }
}

type Limit = { bytes: number; reason: ReceiveRefusal; isPicture: boolean }

async function limitOf(head: Buffer): Promise<Limit> {
  const type = (await fileTypeFromBuffer(head))?.mime ?? ''
  if (type.startsWith('image/')) return { bytes: maximumPictureBytes, reason: 'too-large', isPicture: true }
  // Containers such as Ogg and MP4 hold either; which it is, and whether it plays, is looked up when all is there.
  const recorded = /^(?:audio|video)\/|^application\/ogg/.test(type)
  return {
    bytes: recorded ? recordingLimits.video : 0,
    reason: recorded ? 'recording-too-large' : 'wrong-type',
    isPicture: false,
  }
}
