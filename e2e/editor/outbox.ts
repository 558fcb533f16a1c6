import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '@/e2e/site/place'

/**
 * The text of the newest letter to somebody that the house has kept because no mail server is named, decoded.
 * Other journeys have letters sent at the same time, to others.
 */
export async function newestLetterTo(address: string): Promise<string> {
  const folder = path.join(dataFolder(), 'outbox')
  for (const file of (await readdir(folder)).sort().reverse()) {
    const { head, body } = parted(await readFile(path.join(folder, file), 'utf8'))
    if (!head.includes(`<${address}>`)) continue
    if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString()
    const escaped = body.replaceAll(/=\r?\n/g, '').replaceAll('%', '%25')
    return decodeURIComponent(escaped.replaceAll(/=([0-9A-F]{2})/g, '%$1'))
  }
  throw new Error(`The outbox holds no letter to ${address}`)
}

function parted(message: string): { head: string; body: string } {
  const [head = '', ...body] = message.split(/\r?\n\r?\n/)
  return { head, body: body.join('\n\n') }
}
