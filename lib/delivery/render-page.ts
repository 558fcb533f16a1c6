import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { type RenderScope, renderScope } from '@/lib/cache/render-scope'
import { cacheClock } from '@/lib/cache/tag-times'
import { CollectedResponse } from './collected-response'
import { tellBytesShortly } from './short-bytes'

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What a render gave, before it becomes a page of the store. */
export type Rendered = {
  status: number
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  tags: ReadonlySet<string>
  /** Next.js called the page complete: it depends on its tags and on nothing of the request. */
  complete: boolean
  /** An instant of `cacheClock`. */
  begunAt: number
}

export type Render = (key: string) => Promise<Rendered>

/**
 * Renders pages by Next's request handler, inside this process and without a connection.
 * @param siteUrl gives the host. Nothing of a reader's request but the page's key reaches the render, so nothing of it can poison a page.
 */
export function pageRenderer(handle: RequestHandler, siteUrl: string): Render {
  const { host, protocol } = new URL(siteUrl)
  tellBytesShortly()
  return async (key) => {
    const begunAt = cacheClock()
    const scope: RenderScope = { tags: new Set(), complete: false }
    const request = new IncomingMessage(new Socket())
    request.method = 'GET'
    // Next.js knows the front page of an edition without the slash.
    request.url = key.replace(/^(\/\w+)\/$/, '$1')
    request.headers = { host, 'x-forwarded-proto': protocol.slice(0, -1), accept: '*/*' }
    request.push(null)
    const response = new CollectedResponse(request)
    await renderScope().run(scope, () => handle(request, response))
    const body = await response.collected
    const headers = Object.fromEntries(
      Object.entries(response.getHeaders()).map(([name, value]) => [name.toLowerCase(), String([value].flat().at(-1))]),
    )
    return { status: response.statusCode, headers, body, tags: scope.tags, complete: scope.complete, begunAt }
  }
}
