import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder, setUpLinkFile, site } from './place'

const root = path.join(import.meta.dirname, '..', '..')
const patienceMs = 300_000

/**
 * Starts the site as its users do, with an embedded Postgres and demo content of its own, and keeps the set-up link that it prints.
 * @returns what stops it again and takes its data away.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  await mkdir(dataFolder(), { recursive: true })
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'serve'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: new URL(site()).port,
      HOST: '127.0.0.1',
      SITE_URL: site(),
      DATA_DIR: dataFolder(),
      DATABASE_URL: '',
      QALAM_BUILD_DIR: process.env.QALAM_BUILD_DIR ?? '.next-test',
    },
  })
  let printed = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    if (server.exitCode === null) server.kill('SIGTERM')
    await ended
    await writeFile(path.join(root, 'test-results', 'site.log'), printed).catch(() => undefined)
    await rm(dataFolder(), { recursive: true, force: true })
  }
  const deadline = Date.now() + patienceMs
  while (!/\/admin\/setup\?token=\S+/.test(printed)) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`The site did not start:\n${printed}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const link = /http\S+\/admin\/setup\?token=\S+/.exec(printed)?.[0] ?? ''
  await writeFile(setUpLinkFile(), link)
  return stop
}
