import type { Command } from '@/lib/cli/command'
import { buildApplication, buildIsCurrent } from '@/lib/cli/current-build'
import { prepareInSteps } from '@/lib/cli/open-database'
import { closeDatabase } from '@/lib/database'
import { isDatabaseAway } from '@/lib/database-away'
import { hasKeptPages, pagesFolder } from '@/lib/delivery/page-archive'
import { readEnv } from '@/lib/env'
import { runSite } from '@/lib/cli/run-site'

export const serve: Command = {
  name: 'serve',
  usage: '',
  summary: 'what "npm start" runs: database, demo content, build, site',
  async run() {
    await runSite({
      development: false,
      prepare: () => prepareOrServeKeptPages(buildIsCurrent() ? undefined : buildApplication),
    })
  },
}

/**
 * Makes data and code ready, or goes on without a database when it cannot be reached and an earlier run has left pages to serve.
 * @throws Error with one clear line when there is neither.
 */
async function prepareOrServeKeptPages(build?: () => Promise<void>): Promise<() => Promise<void>> {
  try {
    return await prepareInSteps(build)
  } catch (error) {
    const { DATABASE_URL, DATA_DIR } = readEnv()
    const canServe = DATABASE_URL !== undefined && build === undefined && hasKeptPages(pagesFolder(DATA_DIR))
    if (!canServe || !(error instanceof Error) || !isDatabaseAway(error)) throw error
    process.stderr.write(
      `    ${error.message}. Readers get the pages that were kept; the newsroom opens when the database is back.\n`,
    )
    return closeDatabase
  }
}
