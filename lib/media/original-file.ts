import { buffer } from 'node:stream/consumers'
import type { Media } from './media'
import { mediaStorage } from './media-storage'

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** The key under which a picture is kept as it was sent. @param contentHash SHA-256 of its bytes, in hex */
export function originalKeyOf(contentHash: string, mimeType: string): string {
  return `${contentHash.slice(0, 2)}/${contentHash.slice(0, 16)}-original.${endings[mimeType] ?? 'jpg'}`
}

/**
 * The best that there is of a picture: the file as it was sent, or the widest of its variants where that was not kept.
 * @throws Error when the storage has lost it
 */
export async function readBestFile(media: Pick<Media, 'id' | 'originalKey' | 'variants'>): Promise<Buffer> {
  const jpegs = media.variants.filter(({ format }) => format === 'jpeg').sort((a, b) => b.width - a.width)
  const storage = await mediaStorage()
  for (const key of [media.originalKey, jpegs[0]?.key]) {
    const file = key === null || key === undefined ? undefined : await storage.open(key)
    if (file !== undefined) return buffer(file.read())
  }
  throw new Error(`The files of the picture ${media.id} are not in the storage`)
}
