import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { localStorage } from './local-storage'
import { s3Storage } from './s3-storage'
import type { MediaStorage } from './storage'

/** The kinds of storage that files can lie in. */
export const storageNames = ['local disk', 'S3'] as const
export type StorageName = (typeof storageNames)[number]

export type TestStorages = Record<StorageName, MediaStorage> & { folder: string; close: () => Promise<void> }

/** An empty storage of each kind, in a folder of its own: the local disk, and a real S3 server. */
export async function openStorages(): Promise<TestStorages> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qalam-storage-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: path.join(folder, 's3'),
    configureBuckets: [{ name: 'media', configs: [] }],
  })
  const { port } = await server.run()
  const account = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  return {
    folder,
    'local disk': localStorage(path.join(folder, 'local')),
    S3: s3Storage({ endpoint: `http://127.0.0.1:${port}`, bucket: 'media', region: 'us-east-1', ...account }),
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
