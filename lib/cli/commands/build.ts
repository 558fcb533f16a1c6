import type { Command } from '@/lib/cli/command'
import { buildApplication } from '@/lib/cli/current-build'
import { step } from '@/lib/cli/progress'

export const build: Command = {
  name: 'build',
  usage: '',
  summary: 'builds the application, needing no database: for making a container image',
  async run() {
    await step('Build the application', buildApplication)
  },
}
