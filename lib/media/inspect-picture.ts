import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** 20 MB, by the customer's rule. */
export const maximumPictureBytes = 20 * 1024 * 1024
/** Beyond the largest photograph in use, and far below what would take the machine's memory when decoded. */
export const maximumPicturePixels = 120_000_000

export type PictureRefusal = 'too-large' | 'wrong-type' | 'too-many-pixels' | 'broken'

const acceptedTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

/**
 * Looks at the first bytes and the header of a picture, and decodes nothing: the type is told by content, never by name, and a
 * picture bomb is refused by the size that its header claims.
 */
export async function inspectPicture(
  bytes: Buffer,
): Promise<{ ok: true; mimeType: string } | { ok: false; reason: PictureRefusal }> {
  if (bytes.length > maximumPictureBytes) return { ok: false, reason: 'too-large' }
  const type = await fileTypeFromBuffer(bytes)
  if (type === undefined || !acceptedTypes.has(type.mime)) return { ok: false, reason: 'wrong-type' }
  const header = await readHeader(bytes)
  if (header === undefined) return { ok: false, reason: 'broken' }
  if (header.width * header.height > maximumPicturePixels) return { ok: false, reason: 'too-many-pixels' }
  return { ok: true, mimeType: type.mime }
}

async function readHeader(bytes: Buffer): Promise<{ width: number; height: number } | undefined> {
  try {
    // The limit is our own, above: here the header alone is read.
    const { width, height } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
    return { width, height }
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}
