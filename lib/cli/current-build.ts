import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packAssets } from '@/lib/delivery/packed-assets'

/** Where Next.js puts the build; the tests have one of their own. `next.config.ts` reads the same variable. */
const buildFolder = () => process.env.QALAM_BUILD_DIR ?? '.next'
const stamp = () => path.join(buildFolder(), 'qalam-sources')
/** What a build is made from. */
const sources = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** True when `.next` holds a production build of exactly these sources. */
export function buildIsCurrent(): boolean {
  return existsSync(stamp()) && readFileSync(stamp(), 'utf8') === fingerprint()
}

/**
 * Builds the application.
 * @throws Error with what Next.js printed when the build fails.
 */
export async function buildApplication(): Promise<void> {
  const print = fingerprint()
  const output: string[] = []
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
  const build = spawn(process.execPath, [next, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  })
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject)
    build.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`The application could not be built:\n${output.join('').trim()}`)
  await packAssets(path.join(buildFolder(), 'static'))
  writeFileSync(stamp(), print)
}

/** A hash over the names and bytes of all sources; tests do not change what is served. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesBelow(source)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(entry: string): string[] {
  if (!existsSync(entry)) return []
  if (path.extname(entry) !== '' && !entry.includes('[')) return [entry]
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && !/\.test\.tsx?$/.test(found.name))
    .map((found) => path.join(found.parentPath, found.name))
    .sort()
}
