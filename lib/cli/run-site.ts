import { setSourceMapsSupport } from 'node:module'
import { createServer } from 'node:net'
import { database } from '@/lib/database'
import { isDatabaseAway } from '@/lib/database-away'
import { authSecret, type Env, readEnv } from '@/lib/env'
import type { Cdn } from '@/lib/jobs/purge-cdn'
import { startJobs } from '@/lib/jobs/start-jobs'
import { createSetUpLink } from '@/lib/users/set-up-owner'
import { step } from './progress'

type Options = {
  development: boolean
  /** Makes everything ready that the site needs. @returns what closes it again. */
  prepare: () => Promise<() => Promise<void>>
}

/**
 * Serves the site until SIGINT or SIGTERM: then it stops taking requests, answers those under way, and closes the database.
 * @throws Error or SettingError with one clear line when a setting is wrong, the port is taken or the database is away.
 */
export async function runSite({ development, prepare }: Options): Promise<void> {
  const env = readEnv()
  process.stdout.write('Qalam\n')
  await requireFreePort(env.PORT, env.HOST)
  process.env.AUTH_SECRET = authSecret(env)
  // Next.js reads this when it is loaded, and not before.
  Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production' })
  // The maps of packages would be read at the start and kept: half the memory of the process, and none of their lines is ours.
  setSourceMapsSupport(true, { nodeModules: false, generatedCode: false })
  const close = await prepare()
  const { startFront } = await import('@/lib/delivery/server')
  const front = await step('Open the doors', () => startFront({ port: env.PORT, host: env.HOST, development }))
  const jobs = startJobs(process.env.DATABASE_URL ?? '', database(), cdnOf(env))
  process.stdout.write(`\n  Site    ${env.SITE_URL}\n  Admin   ${env.SITE_URL}/admin\n`)
  await offerSetUp(env.SITE_URL)
  process.stdout.write('\n')
  await untilAskedToStop()
  process.stdout.write('\nStopping …\n')
  await front.stop()
  await jobs.stop()
  await close()
  process.exit(0)
}

/** The CDN that the settings name, if they name one. */
function cdnOf({ CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token }: Env): Cdn | undefined {
  return url === undefined ? undefined : { url, token }
}

/** Prints the one-time link while nobody has an account; while the database is away nobody can know. */
async function offerSetUp(siteUrl: string): Promise<void> {
  try {
    const setUp = await createSetUpLink(database())
    if (setUp === undefined) return
    process.stdout.write(
      `\n  Nobody has an account yet. Set the publication up here; the link works once, for a day:\n  ${siteUrl}${setUp.path}\n`,
    )
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
  }
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE'
          ? 'is taken: stop what uses it, or set PORT to another'
          : `cannot be used (${cause.code})`
      reject(new Error(`Port ${port} ${reason}.`))
    })
    probe.listen(port, host, resolve)
  })
  await new Promise((resolve) => probe.close(resolve))
}
