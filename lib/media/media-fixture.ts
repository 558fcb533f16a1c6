import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { vi } from 'vitest'
import type { Database } from '@/db/client'
import type { Media } from './media'
import { type PictureUpload, storePicture } from './store-picture'

/** Keeps media files of a test in a folder of its own. @returns what takes it away again */
export async function useMediaFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qalam-media-'))
  vi.stubEnv('DATA_DIR', folder)
  return async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A plain picture; another colour is another picture. */
export async function plainPicture(background: string, width = 700, height = 400): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

/** Stores a plain picture. @throws Error when it was refused. */
export async function storePlain(
  db: Database,
  background: string,
  upload: Partial<PictureUpload> = {},
  userId: string | null = null,
): Promise<Media> {
  const bytes = upload.bytes ?? (await plainPicture(background))
  const stored = await storePicture(db, userId === null ? 'system' : { id: userId }, {
    fileName: `${background}.jpg`,
    ...upload,
    bytes,
  })
  if (!stored.ok) throw new Error(`The picture was refused: ${stored.reason}`)
  return stored.media
}
