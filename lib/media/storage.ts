import type { Readable } from 'node:stream'

/** A range of bytes, both ends included, as in RFC 9110. */
export type ByteRange = { start: number; end: number }

export type StoredFile = {
  /** Of the whole file, also when only a range of it is read. */
  size: number
  contentType: string
  /** Opens the bytes. The caller reads them to the end or destroys the stream. */
  read: (range?: ByteRange) => Readable
}

/** Where media files lie. A key is made by us, never by a request, and its bytes never change. */
export type MediaStorage = {
  put: (key: string, bytes: Buffer, contentType: string) => Promise<void>
  /** The same for a file of the local disk, which stays where it is: large files never lie in memory whole. */
  putFile: (key: string, file: string, contentType: string) => Promise<void>
  open: (key: string) => Promise<StoredFile | undefined>
  delete: (key: string) => Promise<void>
  /**
   * The files whose keys begin so, in no particular order; what lies there and is not ours is left out.
   * @param beginning hexadecimal digits, at most two: the folder that a key begins with
   */
  list: (beginning: string) => AsyncIterable<ListedFile>
}

export type ListedFile = { key: string; storedAt: Date }

/** `ab/abcdef0123456789-640.avif`: what readers may have. */
const publicShape = /^[0-9a-f]{2}\/[0-9a-f]{16}-\d{1,5}\.(?:avif|webp|jpg)$/
/** `ab/abcdef0123456789.mp4`: recordings and their captions; readers may have these too. */
const recordingShape = /^[0-9a-f]{2}\/[0-9a-f]{16}\.(?:mp4|webm|mp3|m4a|ogg|wav|vtt)$/
/** `ab/abcdef0123456789-original.png`: a picture as it was sent, with all that a camera writes into it. Stays in the house. */
const originalShape = /^[0-9a-f]{2}\/[0-9a-f]{16}-original\.(?:avif|webp|jpg|png)$/

/** Whether a key is one of ours: nothing else is ever looked for, so an address cannot climb out of the folder. */
export function isMediaKey(key: string): boolean {
  return isPublicKey(key) || originalShape.test(key)
}

/** Whether the file of a key may be sent to whoever asks. */
export function isPublicKey(key: string): boolean {
  return publicShape.test(key) || recordingShape.test(key)
}

const contentTypes: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  vtt: 'text/vtt; charset=utf-8',
}

export function contentTypeOf(key: string): string {
  return contentTypes[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
