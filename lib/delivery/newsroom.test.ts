import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { endWhenSlow } from './newsroom'

const patience = 50
const server = createServer((request, response) => {
  endWhenSlow(request, patience)
  void wait(3 * patience).then(() => response.end('here'))
}).listen(0, '127.0.0.1')
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function send(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(heard))
  })
}
const request = (length: number, body: string) =>
  send(`POST /admin HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n${body}`)

test('a request whose body does not come is ended', async () => {
  expect(await request(10, 'abc')).toBe('')
})

test('one that has arrived may take its time to be answered', async () => {
  expect(await request(3, 'abc')).toContain('here')
})
