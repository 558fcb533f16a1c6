import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { StoredFile } from '@/lib/media/storage'
import { parseRange } from './byte-range'
import { mediaPolicy } from './content-policy'

/**
 * Answers with a media file, whole or a range of it. Its key holds a hash of its bytes, so the address never changes its meaning: the key
 * is the entity tag, and every copy is good for ever.
 */
export function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  { key, file, headers }: { key: string; file: StoredFile; headers: Readonly<Record<string, string>> },
): void {
  const tag = `"${key.replace(/[^\w.-]/g, '-')}"`
  const common = {
    ...headers,
    'Content-Type': file.contentType,
    'Content-Security-Policy': mediaPolicy,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Accept-Ranges': 'bytes',
    ETag: tag,
  }
  const known = request.headers['if-none-match']
  if (known !== undefined && (known.trim() === '*' || known.includes(tag))) {
    response.writeHead(304, common).end()
    return
  }
  // A range of a file that the client knows under another tag would be glued to the wrong beginning (RFC 9110, 13.1.5).
  const condition = request.headers['if-range']
  const rangeApplies = request.method === 'GET' && (condition === undefined || condition === tag)
  const range = rangeApplies ? parseRange(request.headers.range, file.size) : undefined
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${file.size}`, 'Content-Length': '0' }).end()
    return
  }
  if (range === undefined) response.writeHead(200, { ...common, 'Content-Length': String(file.size) })
  else
    response.writeHead(206, {
      ...common,
      'Content-Range': `bytes ${range.start}-${range.end}/${file.size}`,
      'Content-Length': String(range.end - range.start + 1),
    })
  if (request.method === 'HEAD') response.end()
  else
    pipeline(file.read(range), response, (error) => {
      if (error !== undefined && error !== null && !isGoneReader(error))
        console.error(`The file ${key} could not be sent:`, error)
    })
}

function isGoneReader(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ECONNRESET' || error.code === 'EPIPE'
}
