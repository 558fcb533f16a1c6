import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Database } from '@/db/client'
import { storePicture } from '@/lib/media/store-picture'
import type { DemoPicture } from './demo-shapes'

/**
 * Takes the drawings into the media library. They are kept as SVG, which the library does not take (an SVG may hold scripts), so each
 * is made into pixels first. Called again, it gives the entries that are there.
 * @returns ids of the library by the keys of the drawings
 */
export async function storeDemoPictures(db: Database, pictures: readonly DemoPicture[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, file, alt, caption, credit } of pictures) {
    const drawing = await readFile(path.join(import.meta.dirname, 'pictures', file))
    const bytes = await sharp(drawing).png({ compressionLevel: 4 }).toBuffer()
    const upload = { bytes, fileName: `${key}.png`, alt: alt.kk, caption: caption.kk, credit }
    const stored = await storePicture(db, 'system', upload)
    if (!stored.ok) throw new Error(`The drawing ${file} was refused: ${stored.reason}`)
    ids.set(key, stored.media.id)
  }
  return ids
}
