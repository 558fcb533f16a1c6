import type { Command } from '@/lib/cli/command'
import { prepareInSteps } from '@/lib/cli/open-database'
import { runSite } from '@/lib/cli/run-site'

export const dev: Command = {
  name: 'dev',
  usage: '',
  summary: 'the same as serve, with the development server of Next.js',
  async run() {
    await runSite({ development: true, prepare: () => prepareInSteps() })
  },
}
