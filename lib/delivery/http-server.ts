import { createServer, type Server } from 'node:http'

/** An HTTP server with the bounds that the site sets to every client; times in milliseconds. Longer headers are answered with 431. */
export function httpServer(): Server {
  return createServer({
    maxHeaderSize: 16_384,
    headersTimeout: 15_000,
    // A video of 500 MB over a slow line takes its time.
    requestTimeout: 1_800_000,
    keepAliveTimeout: 65_000,
  })
}
