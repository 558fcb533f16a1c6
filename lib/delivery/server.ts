import { createServer } from 'node:http'
import next from 'next'
import { passNewsroomGate } from './newsroom-gate'
import { renderScope } from './render-scope'

export type Front = { stop: () => Promise<void> }

type Options = { port: number; host: string; development: boolean }

/** Starts the HTTP front: every request of the site comes in here. */
export async function startFront({ port, host, development }: Options): Promise<Front> {
  const application = next({ dev: development, hostname: host, port })
  await application.prepare()
  const handle = application.getRequestHandler()
  const server = createServer((request, response) => {
    void renderScope().run({ tags: [] }, async () => {
      if (await passNewsroomGate(request, response)) await handle(request, response)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    stop: async () => {
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
      await application.close()
    },
  }
}
