import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '@/e2e/site/place'

/** The newest letter that the house has kept because no mail server is named: its head, and its text decoded. */
export async function newestLetter(): Promise<{ head: string; text: string }> {
  const folder = path.join(dataFolder(), 'outbox')
  const newest = (await readdir(folder)).sort().at(-1)
  if (newest === undefined) throw new Error('The outbox is empty')
  const message = await readFile(path.join(folder, newest), 'utf8')
  const [head = '', ...body] = message.split(/\r?\n\r?\n/)
  const text = body.join('\n\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return { head, text: Buffer.from(text, 'base64').toString() }
  const escaped = text.replaceAll(/=\r?\n/g, '').replaceAll('%', '%25')
  return { head, text: decodeURIComponent(escaped.replaceAll(/=([0-9A-F]{2})/g, '%$1')) }
}
