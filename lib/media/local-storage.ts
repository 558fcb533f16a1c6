import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { contentTypeOf, isMediaKey, type ListedFile, type MediaStorage } from './storage'

/** Keeps media files below a folder of the local disk. */
export function localStorage(folder: string): MediaStorage {
  const fileOf = (key: string) => {
    if (!isMediaKey(key)) throw new Error(`"${key}" is not the key of a media file`)
    return path.join(folder, key)
  }
  return {
    async put(key, bytes) {
      const file = fileOf(key)
      await mkdir(path.dirname(file), { recursive: true })
      await writeWhole(file, bytes)
    },
    async putFile(key, source) {
      const file = fileOf(key)
      await mkdir(path.dirname(file), { recursive: true })
      const temporary = temporaryName(file)
      // A file system that can share the blocks of two files does so.
      await copyFile(source, temporary, constants.COPYFILE_FICLONE)
      await rename(temporary, file)
    },
    async open(key) {
      if (!isMediaKey(key)) return undefined
      const file = fileOf(key)
      const found = await statOrUndefined(file)
      if (found === undefined) return undefined
      return {
        size: found.size,
        contentType: contentTypeOf(key),
        read: (range) => createReadStream(file, range ?? {}),
      }
    },
    async delete(key) {
      await rm(fileOf(key), { force: true })
    },
    list: (beginning) => listFiles(folder, beginning),
  }
}

async function* listFiles(folder: string, beginning: string): AsyncGenerator<ListedFile> {
  const folders = await readdir(folder).catch(nothingIfMissing)
  for (const part of folders.filter((name) => name.startsWith(beginning))) {
    for (const name of await readdir(path.join(folder, part)).catch(nothingIfMissing)) {
      const key = `${part}/${name}`
      if (!isMediaKey(key)) continue
      const found = await statOrUndefined(path.join(folder, key))
      if (found !== undefined) yield { key, storedAt: found.mtime }
    }
  }
}

/** Before the first upload there is no folder, and what lies beside the folders may be no folder at all. */
function nothingIfMissing(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
  throw error
}

/** Under its own name a file is whole or not there: a crash while writing leaves only a stray temporary file. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const temporary = temporaryName(file)
  const handle = await open(temporary, 'w', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}

function temporaryName(file: string): string {
  return `${file}.${process.pid}.${Date.now()}.part`
}

async function statOrUndefined(file: string) {
  try {
    return await stat(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
