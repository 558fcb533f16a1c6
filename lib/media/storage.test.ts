import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localStorage } from './local-storage'
import { s3Storage } from './s3-storage'
import type { MediaStorage, StoredFile } from './storage'

const key = 'ab/abcdef0123456789-640.jpg'
const bytes = Buffer.from('the bytes of a picture')
let folder: string
let server: S3rver
const storages: Record<string, MediaStorage> = {}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qalam-storage-'))
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: path.join(folder, 's3'),
    configureBuckets: [{ name: 'media', configs: [] }],
  })
  const { port } = await server.run()
  const account = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  storages['local disk'] = localStorage(path.join(folder, 'local'))
  storages.S3 = s3Storage({ endpoint: `http://127.0.0.1:${port}`, bucket: 'media', region: 'us-east-1', ...account })
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each(['local disk', 'S3'])('%s', (name) => {
  const storage = () => {
    const found = storages[name]
    if (found === undefined) throw new Error(`no storage ${name}`)
    return found
  }

  test('gives back what was put in, with its size and type', async () => {
    await storage().put(key, bytes, 'image/jpeg')
    const file = await storage().open(key)
    expect(file).toMatchObject({ size: bytes.length, contentType: 'image/jpeg' })
    expect(await readAll(file)).toEqual(bytes)
  })

  test('gives a range with both ends included', async () => {
    const file = await storage().open(key)
    expect(await readAll(file, { start: 4, end: 8 })).toEqual(Buffer.from('bytes'))
  })

  test('takes a file of the disk, and gives ranges from its middle and its end', async () => {
    const recording = 'cd/cdef0123456789ab.mp4'
    const large = Buffer.alloc(3_000_000, 'abcdefghij')
    const source = path.join(folder, 'recording')
    await writeFile(source, large)
    await storage().putFile(recording, source, 'video/mp4')
    const file = await storage().open(recording)
    expect(file).toMatchObject({ size: large.length, contentType: 'video/mp4' })
    expect(await readAll(file, { start: 1_500_003, end: 1_500_007 })).toEqual(Buffer.from('defgh'))
    expect(await readAll(file, { start: large.length - 2, end: large.length - 1 })).toEqual(Buffer.from('ij'))
    expect((await readAll(file)).equals(large)).toBe(true)
    expect(await storage().open(recording)).toMatchObject({ size: large.length })
  })

  test('knows no file that was not put in, and none after it was deleted', async () => {
    expect(await storage().open('ab/abcdef0123456789-320.jpg')).toBeUndefined()
    await storage().delete(key)
    expect(await storage().open(key)).toBeUndefined()
  })

  test('never looks for a key that is not one of ours', async () => {
    await writeFile(path.join(folder, 'secret.jpg'), 'secret')
    for (const odd of ['../secret.jpg', '../../etc/passwd', 'ab/../../secret.jpg', 'ab/%2e%2e/x', '']) {
      expect(await storage().open(odd)).toBeUndefined()
      await expect(storage().put(odd, bytes, 'image/jpeg')).rejects.toThrow('not the key')
    }
  })
})

async function readAll(file: StoredFile | undefined, range?: { start: number; end: number }): Promise<Buffer> {
  if (file === undefined) throw new Error('there is no such file')
  const chunks: Buffer[] = []
  for await (const chunk of file.read(range)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
