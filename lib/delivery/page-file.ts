import { createHash } from 'node:crypto'
import type { Coding } from './encoding'
import { pageFromRecord, type PageRecord, type StoredPage } from './stored-page'

/** What stands at the beginning of a page's file. */
type Header = PageRecord & {
  /** The process that made the page: only that one knows what has changed since. */
  process: string
  begunAt: number
  refreshAt: number
  expiresAt: number
  bodies: { coding: Coding | 'plain'; bytes: number }[]
}

export type FiledPage = { page: StoredPage; process: string }

const magic = Buffer.from('QPG1')
const digestLength = 32

/** A page as the bytes of a file: its header, its bodies, and a digest over both by which a torn file is known. */
export function writePageFile(page: StoredPage, process: string): Buffer {
  const bodies: [Coding | 'plain', Buffer][] = [...page.coded]
  if (page.plain !== undefined) bodies.push(['plain', page.plain])
  const header: Header = {
    key: page.key,
    status: page.status,
    tags: page.tags,
    headers: page.headers,
    hash: page.hash,
    lastModified: page.lastModified,
    compressible: page.compressible,
    begunAt: page.begunAt,
    refreshAt: page.refreshAt,
    expiresAt: page.expiresAt,
    process,
    bodies: bodies.map(([coding, body]) => ({ coding, bytes: body.byteLength })),
  }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.byteLength)
  const content = Buffer.concat([magic, length, text, ...bodies.map(([, body]) => body)])
  return Buffer.concat([content, createHash('sha256').update(content).digest()])
}

/** @returns nothing when the bytes are not those of a whole page's file. */
export function readPageFile(file: Buffer): FiledPage | undefined {
  const content = file.subarray(0, -digestLength)
  if (content.byteLength < 8 || !content.subarray(0, 4).equals(magic)) return undefined
  if (!createHash('sha256').update(content).digest().equals(file.subarray(-digestLength))) return undefined
  const bodiesAt = 8 + content.readUInt32BE(4)
  // The digest vouches that this is what `writePageFile` wrote.
  const header = JSON.parse(content.toString('utf8', 8, bodiesAt)) as Header
  const coded = new Map<Coding, Buffer>()
  let plain: Buffer | undefined
  let at = bodiesAt
  for (const { coding, bytes } of header.bodies) {
    const body = Buffer.from(content.subarray(at, at + bytes))
    if (coding === 'plain') plain = body
    else coded.set(coding, body)
    at += bytes
  }
  const { process, bodies: _, begunAt, refreshAt, expiresAt, ...record } = header
  return { page: { ...pageFromRecord(record, plain, coded), begunAt, refreshAt, expiresAt }, process }
}
