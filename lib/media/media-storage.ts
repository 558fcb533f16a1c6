import path from 'node:path'
import { readEnv } from '@/lib/env'
import { localStorage } from './local-storage'
import type { MediaStorage, StoredFile } from './storage'

/** The storage that the settings name. */
export function mediaStorage(): MediaStorage {
  return localStorage(path.join(readEnv().DATA_DIR, 'media'))
}

/** Opens the file behind `/media/KEY`, or nothing when there is none or the key is not one of ours. */
export function openMedia(key: string): Promise<StoredFile | undefined> {
  return mediaStorage().open(key)
}
