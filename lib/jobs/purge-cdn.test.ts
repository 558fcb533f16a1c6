import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { announceInvalidation } from '@/lib/cache/invalidation-hub'
import { openQueue } from './queue'
import { purge, purgeCdn } from './purge-cdn'

const { url: databaseUrl, drop } = await testDatabase()
const asked: { authorization: string | undefined; body: unknown }[] = []
let refusals = 0
const cdn = createServer(async (request, response) => {
  const body = await json(request)
  if (refusals-- > 0) {
    response.writeHead(503).end()
    return
  }
  asked.push({ authorization: request.headers.authorization, body })
  response.end('{}')
})
await new Promise<void>((resolve) => cdn.listen(0, '127.0.0.1', resolve))
const address = cdn.address()
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/purge_cache`

afterAll(async () => {
  cdn.close()
  await drop()
})

test('a CDN is told of a change within two seconds, and again when it refuses', async () => {
  const queue = await openQueue(databaseUrl)
  const end = await purgeCdn(queue, { url, token: 'secret' })
  refusals = 0
  announceInvalidation(['article:1', 'latest:kk'])
  await expect
    .poll(() => asked, { timeout: 2_000 })
    .toEqual([{ authorization: 'Bearer secret', body: { tags: ['article:1', 'latest:kk'] } }])
  refusals = 1
  announceInvalidation(['article:2'])
  await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(2)
  end()
  await queue.stop({ graceful: false, close: true })
})

test('many tags go in portions, and a refusal is an error', async () => {
  asked.length = 0
  refusals = 0
  await purge(
    { url, token: undefined },
    Array.from({ length: 70 }, (_, index) => `tag:${index}`),
  )
  expect(asked.map(({ body }) => (body as { tags: string[] }).tags.length)).toEqual([30, 30, 10])
  expect(asked[0]?.authorization).toBeUndefined()
  refusals = 1
  await expect(purge({ url, token: undefined }, ['a'])).rejects.toThrow('503')
})
