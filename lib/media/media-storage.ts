import path from 'node:path'
import { type Env, readEnv, SettingError } from '@/lib/env'
import { localStorage } from './local-storage'
import { isPublicKey, type MediaStorage, type StoredFile } from './storage'

let storage: Promise<MediaStorage> | undefined

/** The storage that the settings name: an S3 bucket when there is an `S3_ENDPOINT`, else a folder of the local disk. */
export function mediaStorage(): Promise<MediaStorage> {
  storage ??= storageOf(readEnv())
  return storage
}

async function storageOf(env: Env): Promise<MediaStorage> {
  if (env.S3_ENDPOINT === undefined) return localStorage(path.join(env.DATA_DIR, 'media'))
  // Amazon's client is large; a site that keeps its media on the disk does not load it.
  const { s3Storage } = await import('./s3-storage')
  return s3Storage({
    endpoint: env.S3_ENDPOINT,
    bucket: requireSetting(env, 'S3_BUCKET'),
    region: env.S3_REGION ?? 'us-east-1',
    accessKeyId: requireSetting(env, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: requireSetting(env, 'S3_SECRET_ACCESS_KEY'),
  })
}

function requireSetting(env: Env, name: 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'): string {
  const value = env[name]
  if (value === undefined) throw new SettingError(`The setting ${name} is missing: S3_ENDPOINT asks for it.`)
  return value
}

/** Opens the file behind `/media/KEY`, or nothing when there is none or the key is not one of ours. */
export async function openMedia(key: string): Promise<StoredFile | undefined> {
  return isPublicKey(key) ? (await mediaStorage()).open(key) : undefined
}
