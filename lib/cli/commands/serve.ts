import type { Command } from '@/lib/cli/command'
import { buildApplication, buildIsCurrent } from '@/lib/cli/current-build'
import { openDatabaseInSteps } from '@/lib/cli/open-database'
import { step } from '@/lib/cli/progress'
import { runSite } from '@/lib/cli/run-site'

export const serve: Command = {
  name: 'serve',
  usage: '',
  summary: 'what "npm start" runs: database, demo content, build, site',
  async run() {
    await runSite({
      development: false,
      prepare: async () => {
        const close = await openDatabaseInSteps()
        if (!buildIsCurrent()) await step('Build the application (a minute the first time)', buildApplication)
        return close
      },
    })
  },
}
