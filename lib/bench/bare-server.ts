import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { RawAnswer } from './fetch-page'

/** Headers that a server writes itself. */
const own = /^(?:date|connection|keep-alive|transfer-encoding)$/i

/** Starts a server that answers everything with one answer. */
export async function startBareServer({ headers, body }: RawAnswer): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [path.join('lib', 'bench', 'bare-server.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const kept = headers.filter((_, index) => !own.test(headers[index - (index % 2)] ?? ''))
  child.stdin.end(JSON.stringify({ headers: kept, body: body.toString('base64') }))
  const [port] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.kill() }
}
