import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ListedFile, StoredFile } from './storage'
import { openStorages, storageNames } from './storages-fixture'

const key = 'ab/abcdef0123456789-640.jpg'
const bytes = Buffer.from('the bytes of a picture')
const storages = await openStorages()
afterAll(storages.close)

describe.each(storageNames)('%s', (name) => {
  const storage = () => storages[name]

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
    const source = path.join(storages.folder, 'recording')
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

  test('lists what begins so, with the time it was stored, and nothing that is not ours', async () => {
    const began = Date.now()
    const listed = ['0a/0a00000000000000-320.jpg', '0a/0a00000000000000-original.png', '0b/0b00000000000000.mp4']
    for (const listedKey of [...listed, 'fa/fa00000000000000.vtt']) await storage().put(listedKey, bytes, 'image/jpeg')
    if (name === 'local disk') {
      await writeFile(path.join(storages.folder, 'local', '0a', '0a00000000000000-320.jpg.1.2.part'), 'half')
      await writeFile(path.join(storages.folder, 'local', '0c'), 'no folder')
    }
    const files = await listAll(storage().list('0'))
    expect(files.map((file) => file.key).toSorted()).toEqual(listed)
    // Some servers tell whole seconds.
    for (const { storedAt } of files) expect(Math.abs(storedAt.getTime() - began)).toBeLessThan(60_000)
    expect(await listAll(storage().list('0b'))).toMatchObject([{ key: '0b/0b00000000000000.mp4' }])
    expect(await listAll(storage().list('1'))).toEqual([])
  })

  test('never looks for a key that is not one of ours', async () => {
    await writeFile(path.join(storages.folder, 'secret.jpg'), 'secret')
    for (const odd of ['../secret.jpg', '../../etc/passwd', 'ab/../../secret.jpg', 'ab/%2e%2e/x', '']) {
      expect(await storage().open(odd)).toBeUndefined()
      await expect(storage().put(odd, bytes, 'image/jpeg')).rejects.toThrow('not the key')
    }
  })
})

async function listAll(listed: AsyncIterable<ListedFile>): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  for await (const file of listed) files.push(file)
  return files
}

async function readAll(file: StoredFile | undefined, range?: { start: number; end: number }): Promise<Buffer> {
  if (file === undefined) throw new Error('there is no such file')
  const chunks: Buffer[] = []
  for await (const chunk of file.read(range)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
