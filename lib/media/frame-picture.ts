import type { Database } from '@/db/client'
import { findMedia, lockMedia, updateMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tagsOfMedia } from './affected-tags'
import type { Media, PictureCrop, PictureCrops } from './media'
import { toMedia } from './media-mapper'
import { readBestFile } from './original-file'
import { inTurn } from './picture-queue'
import { fitsShape, type Focus, type PictureShape, type Rectangle, shapeNames } from './picture-shapes'
import { storePart } from './store-files'

export type Framing = { focus: Focus; crops: Readonly<Partial<Record<PictureShape, Rectangle | undefined>>> }

export type FramePictureResult =
  | { ok: true }
  /** `outside`: a part does not lie within the picture or has not its shape. `changed`: the file was replaced meanwhile. */
  | { ok: false; reason: 'unknown' | 'outside' | 'changed' }

/**
 * Says which point of a picture stays in view wherever it is cut, and which part places of a shape show instead. The parts get files
 * of their own before anything is changed; every page that shows the picture is out of date then.
 */
export async function framePicture(
  db: Database,
  actor: Actor,
  id: string,
  { focus, crops: wanted }: Framing,
): Promise<FramePictureResult> {
  const row = await findMedia(db, id)
  if (row?.kind !== 'picture') return { ok: false, reason: 'unknown' }
  const media = toMedia(row)
  for (const shape of shapeNames) {
    const part = wanted[shape]
    if (part !== undefined && !fitsShape(part, media, shape)) return { ok: false, reason: 'outside' }
  }
  const crops = await cutParts(db, media, wanted)
  return change(db, async ({ tx, expires }): Promise<FramePictureResult> => {
    if ((await lockMedia(tx, id))?.content_hash !== media.contentHash) return { ok: false, reason: 'changed' }
    await updateMedia(tx, id, { focus_x: focus.x, focus_y: focus.y, crops: JSON.stringify(crops) })
    await recordAudit(tx, actor, 'media.frame', { kind: 'media', id }, { focus, shapes: Object.keys(crops) })
    expires(await tagsOfMedia(tx, id))
    return { ok: true }
  })
}

/** The parts of a picture with their files: those that are there already stay, the others are made. */
export async function cutParts(
  db: Database,
  media: Pick<Media, 'id' | 'originalKey' | 'variants' | 'crops'>,
  wanted: Framing['crops'],
): Promise<PictureCrops> {
  const crops: Partial<Record<PictureShape, PictureCrop>> = {}
  let source: Buffer | undefined
  for (const shape of shapeNames) {
    const part = wanted[shape]
    if (part === undefined) continue
    const present = media.crops[shape]
    if (present !== undefined && isSamePart(present, part)) {
      crops[shape] = present
      continue
    }
    const bytes = (source ??= await readBestFile(media))
    const { x, y, width, height } = part
    crops[shape] = { x, y, width, height, variants: await inTurn(() => storePart(db, bytes, part)) }
  }
  return crops
}

function isSamePart(one: Rectangle, other: Rectangle): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.0005)
}
