import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { fileVersion } from './page-files'
import { packedEnding } from './packed-assets'
import { acceptedCodings, type Coding, codings, compress, isCompressible } from './encoding'

type Asset = {
  type: string
  tag: string
  version: string
  lasting: boolean
  bodies: ReadonlyMap<Coding | undefined, Buffer>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'text/xsl; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}
/** A name that holds a hash stands for the same bytes for ever. */
const hashedName = /[.-](?=[\w-]*\d)[\w-]{8,}\.\w+$/

/**
 * The files that come with the program, by address: read and compressed once, when first asked for, and kept. Only files that were there at
 * the start are ever opened, so an address cannot lead out of their folders.
 */
export class AssetFiles {
  readonly #files = new Map<string, { file: string; lasting: boolean }>()
  readonly #assets = new Map<string, Promise<Asset>>()

  /** @param prefix of the addresses: '/_next/static/' or '/'. @param lasting true when every name below holds a hash. */
  add(folder: string, prefix: string, lasting: boolean): this {
    if (!existsSync(folder)) return this
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith(packedEnding)) continue
      const file = path.join(entry.parentPath, entry.name)
      const address = prefix + path.relative(folder, file).split(path.sep).join('/')
      this.#files.set(address, { file, lasting: lasting || hashedName.test(entry.name) })
    }
    return this
  }

  has(address: string): boolean {
    return this.#files.has(address)
  }

  /** Answers with a file. @returns false when there is none at this address. */
  async send(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const found = this.#files.get(address)
    if (found === undefined) return false
    const asset = await this.#asset(address, found)
    const coding = acceptedCodings(request.headers['accept-encoding']).find((candidate) => asset.bodies.has(candidate))
    const body = asset.bodies.get(coding) ?? Buffer.alloc(0)
    const tag = coding === undefined ? `"${asset.tag}"` : `"${asset.tag}-${coding}"`
    const common = {
      ...headers,
      'Content-Type': asset.type,
      'Cache-Control':
        asset.lasting || isPresent(request, asset) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ETag: tag,
      ...(asset.bodies.size > 1 ? { Vary: 'Accept-Encoding' } : {}),
    }
    if (request.headers['if-none-match']?.includes(asset.tag) === true) response.writeHead(304, common).end()
    else {
      response.writeHead(200, {
        ...common,
        ...(coding === undefined ? {} : { 'Content-Encoding': coding }),
        'Content-Length': String(body.byteLength),
      })
      response.end(body)
    }
    return true
  }

  #asset(address: string, { file, lasting }: { file: string; lasting: boolean }): Promise<Asset> {
    const known = this.#assets.get(address)
    if (known !== undefined) return known
    const asset = readAsset(file, lasting)
    this.#assets.set(address, asset)
    asset.catch(() => this.#assets.delete(address))
    return asset
  }
}

async function readAsset(file: string, lasting: boolean): Promise<Asset> {
  const plain = await readFile(file)
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  const bodies = new Map<Coding | undefined, Buffer>([[undefined, plain]])
  if (isCompressible(type, plain.byteLength))
    for (const coding of codings)
      bodies.set(coding, (coding === 'br' ? await readPacked(file) : undefined) ?? (await compress(plain, coding)))
  return {
    type,
    lasting,
    bodies,
    version: fileVersion(plain),
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
  }
}

/** The form that was made with the build. */
async function readPacked(file: string): Promise<Buffer | undefined> {
  return existsSync(file + packedEnding) ? await readFile(file + packedEnding) : undefined
}

/** The address names the bytes that are here; an address of other bytes, from before an update, may not hold these for ever. */
function isPresent(request: IncomingMessage, { version }: Asset): boolean {
  return request.url?.endsWith(`?v=${version}`) === true
}
