import type { Server } from 'node:http'
import path from 'node:path'
import next from 'next'
import { InvalidationListener } from '@/lib/cache/invalidation-listener'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { openMedia } from '@/lib/media/media-storage'
import { Together } from '@/lib/together/together'
import { answerUpgrades } from '@/lib/together/upgrade'
import { ArchiveState } from './archive-state'
import { AssetFiles } from './asset-files'
import { frontHandler } from './front'
import { health } from './health'
import { httpServer } from './http-server'
import { passNewsroomGate } from './newsroom-gate'
import { PageArchive, pagesFolder } from './page-archive'
import { noPageFiles, readPageFiles } from './page-files'
import { Pages } from './pages'
import { documentScript } from './document-script'
import { isPreview, sendPreview } from './preview'
import { passPreviewLink } from './preview-link'
import { passExchange } from './exchange'
import { problemAsPage } from './problem-page'
import { pageRenderer } from './render-page'
import type { StoredPage } from './stored-page'
import { readerHeaders, securityHeaders } from './security-headers'
import { localeOfPath } from './address'
import { warmUp } from './warm-up'

const publicFolder = 'public'

export type Front = { stop: () => Promise<void> }

type Options = { port: number; host: string; development: boolean }

/** Starts the HTTP front: every request of the site comes in here. */
export async function startFront({ port, host, development }: Options): Promise<Front> {
  const { SITE_URL, DATABASE_URL, DATA_DIR, CDN_PURGE_URL } = readEnv()
  if (DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set: start the site with "npm start".')
  // What `next start --experimental-next-config-strip-types` does: without it the compiler of the build, 25 MB, is loaded to read one file.
  Object.assign(process.env, { __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true' })
  const server = httpServer()
  // Next.js closes every upgrade that it does not know, so it hears only of those that are not ours.
  const upgrades = httpServer()
  const application = next({ dev: development, hostname: host, port, httpServer: upgrades })
  await application.prepare()
  const handle = application.getRequestHandler()
  const headers = securityHeaders(SITE_URL)
  const forReaders = readerHeaders(SITE_URL)
  const files = development ? noPageFiles : readPageFiles(buildFolder(), publicFolder)
  const archive = development ? undefined : new PageArchive(pagesFolder(DATA_DIR))
  const pages: Pages = new Pages({
    render: pageRenderer(handle, SITE_URL),
    scriptOf: documentScript,
    ...(archive === undefined ? {} : { archive }),
    databaseIsAway: () => listener.isAway,
    notFoundPage: (key) => notFoundPage(pages, key, forReaders),
    headers: forReaders,
    documents: !development,
    files,
    purged: CDN_PURGE_URL !== undefined,
    keep: !development,
  })
  const listener: InvalidationListener = await listenFor(DATABASE_URL, archive)
  const databaseIsAway = () => listener.isAway
  const together = await new Together(database(), DATABASE_URL).start()
  answerUpgrades(server, { db: database(), env: readEnv(), together, others: upgrades })
  server.on(
    'request',
    frontHandler({
      pages,
      assets: development ? new AssetFiles() : siteFiles(),
      application: async (request, response) => {
        if (!(await passNewsroomGate(request, response))) return
        if (!(await passPreviewLink(request, response))) return
        if (!(await passExchange(together, request, response))) return
        if (isPreview(request) && !development) await sendPreview(handle, request, response, files)
        else await handle(request, response)
      },
      openMedia,
      health,
      databaseIsAway,
      headers,
      development,
    }),
  )
  await listen(server, port, host)
  if (!development) warmUp(pages).catch((error: unknown) => console.error('No page could be made beforehand:', error))
  return {
    stop: async () => {
      await together.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      // A reader who holds a connection open and idle must not hold up the end.
      const impatience = setTimeout(() => server.closeAllConnections(), 5_000)
      await closed
      clearTimeout(impatience)
      pages.stop()
      await listener.stop()
      await application.close()
    },
  }
}

/** Follows the database from where the archive's pages stand, or from now when there are none to be trusted. */
async function listenFor(url: string, archive: PageArchive | undefined): Promise<InvalidationListener> {
  if (archive === undefined) return await new InvalidationListener({ url }).start()
  const state = new ArchiveState(pagesFolder(readEnv().DATA_DIR))
  return await new InvalidationListener({
    url,
    since: state.horizon,
    onProgress: (horizon, connection) => state.follow(horizon, connection, () => archive.clear()),
  }).start()
}

function buildFolder(): string {
  return process.env.QALAM_BUILD_DIR ?? '.next'
}

function siteFiles(): AssetFiles {
  return new AssetFiles().add(path.join(buildFolder(), 'static'), '/_next/static/', true).add(publicFolder, '/', false)
}

/** What an address that no route matches shows: the edition's own page, or one that depends on nothing. */
async function notFoundPage(pages: Pages, key: string, headers: Readonly<Record<string, string>>): Promise<StoredPage> {
  const locale = localeOfPath(key)
  const own = `/${locale.segment}/status/404`
  if (key !== own) {
    const { page } = await pages.get(own)
    if (page.status === 200) return { ...page, status: 404, prepared: new Map() }
  }
  return problemAsPage(404, locale, headers)
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
