// What Node.js can do at most: a server in a process of its own that answers everything with the same bytes under the same headers.
// It reads { headers, body } from standard input, the body in base 64, and prints its port.
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

const { headers, body } = await json(process.stdin)
const bytes = Buffer.from(body, 'base64')
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(bytes)
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
