import type { IncomingMessage, ServerResponse } from 'node:http'
import { CollectedResponse } from './collected-response'
import { toDocument } from './document'
import type { PageFiles } from './page-files'
import type { RequestHandler } from './render-page'

/** The preview of an article or of a front in the newsroom, or of an article by a link for somebody outside. */
export function isPreview(request: IncomingMessage): boolean {
  return (
    request.method === 'GET' &&
    /^\/(?:admin\/(?:articles\/[^/?]+|front)\/preview|preview\/[^/?]+)(?:\?|$)/.test(request.url ?? '')
  )
}

/**
 * Answers a preview as the document that readers will get: without the scripts of the framework, under the same policy. What is no
 * page (a redirect to the sign-in, a failure) goes out as the application gave it.
 */
export async function sendPreview(
  handle: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
  files: PageFiles,
): Promise<void> {
  const collected = new CollectedResponse(request)
  await handle(request, collected)
  const body = await collected.collected
  for (const [name, value] of Object.entries(collected.getHeaders()))
    if (value !== undefined) response.setHeader(name, value)
  response.removeHeader('Content-Length')
  response.removeHeader('Transfer-Encoding')
  response.statusCode = collected.statusCode
  const isPage =
    String(collected.getHeader('content-type') ?? '').startsWith('text/html') && collected.statusCode === 200
  if (!isPage) {
    response.end(body)
    return
  }
  const { html, policy } = toDocument(body.toString('utf8'), files)
  response.setHeader('Content-Security-Policy', policy)
  response.end(html)
}
