import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import { noteLooseFiles } from '@/db/queries/loose-files'
import { lockMedia, updateMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import type { Edition } from '@/lib/i18n/editions'
import { tagsOfMedia } from './affected-tags'
import { toMedia } from './media-mapper'
import { mediaStorage } from './media-storage'

/** Subtitles of a whole feature film are a tenth of this, in bytes. */
export const captionsLimit = 500_000

const time = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`
const timing = new RegExp(String.raw`^${time}[ \t]+-->[ \t]+${time}(?:[ \t].*)?$`, 'm')

/**
 * Whether bytes are captions that browsers show: UTF-8, the signature first, and at least one cue with its times.
 * @see https://www.w3.org/TR/webvtt1/#file-structure
 * @returns the text with plain line ends
 */
export function parseCaptions(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)?.replace(/\r\n?/g, '\n')
  return text !== undefined && /^WEBVTT(?:[ \t\n]|$)/.test(text) && timing.test(text) ? text : undefined
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

export type SetCaptionsResult = { ok: true } | { ok: false; reason: 'unknown' | 'captions-invalid' }

/** Gives a recording its captions in the language of an edition, in place of those it had; `null` takes them away. */
export async function setCaptions(
  db: Database,
  actor: Actor,
  { id, edition, file }: { id: string; edition: Edition; file: Uint8Array | null },
): Promise<SetCaptionsResult> {
  const text = file === null ? null : parseCaptions(file)
  if (text === undefined) return { ok: false, reason: 'captions-invalid' }
  const key = text === null ? undefined : await storeText(db, text)
  return change(db, async ({ tx, expires }): Promise<SetCaptionsResult> => {
    const row = await lockMedia(tx, id)
    if (row === undefined || row.kind === 'picture') return { ok: false, reason: 'unknown' }
    const others = toMedia(row).captions.filter((captions) => captions.edition !== edition)
    const captions = key === undefined ? others : [...others, { edition, key }]
    await updateMedia(tx, id, { captions: JSON.stringify(captions) })
    await recordAudit(tx, actor, 'media.captions', { kind: 'media', id }, { edition, removed: file === null })
    expires(await tagsOfMedia(tx, id))
    return { ok: true }
  })
}

async function storeText(db: Database, text: string): Promise<string> {
  const bytes = Buffer.from(text)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const key = `${hash.slice(0, 2)}/${hash}.vtt`
  await noteLooseFiles(db, [key])
  await (await mediaStorage()).put(key, bytes, 'text/vtt; charset=utf-8')
  return key
}
