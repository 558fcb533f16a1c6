import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { type ByteRange, contentTypeOf, isMediaKey, type ListedFile, type MediaStorage } from './storage'

export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

const forEver = 'public, max-age=31536000, immutable'

/** Keeps media files in a bucket of an S3 server, so that several instances share them. */
export function s3Storage(settings: S3Settings): MediaStorage {
  const client = new S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    // Servers other than Amazon's have the bucket in the path, and know no newer checksums.
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const place = (key: string) => {
    if (!isMediaKey(key)) throw new Error(`"${key}" is not the key of a media file`)
    return { Bucket: settings.bucket, Key: key }
  }
  return {
    async put(key, bytes, contentType) {
      await client.send(
        new PutObjectCommand({ ...place(key), Body: bytes, ContentType: contentType, CacheControl: forEver }),
      )
    },
    async putFile(key, file, contentType) {
      await client.send(
        new PutObjectCommand({
          ...place(key),
          Body: createReadStream(file),
          ContentLength: (await stat(file)).size,
          ContentType: contentType,
          CacheControl: forEver,
        }),
      )
    },
    async open(key) {
      if (!isMediaKey(key)) return undefined
      const size = await findSize(client, place(key))
      if (size === undefined) return undefined
      return { size, contentType: contentTypeOf(key), read: (range) => readObject(client, place(key), range) }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(place(key)))
    },
    list: (beginning) => listObjects(client, settings.bucket, beginning),
  }
}

async function* listObjects(client: S3Client, bucket: string, beginning: string): AsyncGenerator<ListedFile> {
  const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: beginning })
  for await (const { Contents: objects = [] } of pages) {
    for (const { Key: key, LastModified: storedAt } of objects) {
      if (key !== undefined && storedAt !== undefined && isMediaKey(key)) yield { key, storedAt }
    }
  }
}

type Place = { Bucket: string; Key: string }

async function findSize(client: S3Client, place: Place): Promise<number | undefined> {
  try {
    return (await client.send(new HeadObjectCommand(place))).ContentLength
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined
    throw error
  }
}

/** The stream is given out at once; a failure of the server reaches its reader as the stream's error. */
function readObject(client: S3Client, place: Place, range: ByteRange | undefined): Readable {
  const bytes = new PassThrough()
  const request = new GetObjectCommand({
    ...place,
    ...(range === undefined ? {} : { Range: `bytes=${range.start}-${range.end}` }),
  })
  void client
    .send(request)
    .then((answer) => pipeline(answer.Body as Readable, bytes))
    .catch((cause: unknown) => bytes.destroy(new Error(`${place.Key} could not be read from S3`, { cause })))
  return bytes
}
