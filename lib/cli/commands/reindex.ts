import { parseArgs } from 'node:util'
import { type Command, UsageError } from '@/lib/cli/command'
import { withDatabase } from '@/lib/cli/open-database'
import { database } from '@/lib/database'
import { reindex } from '@/lib/search/reindex'

export const reindexCommand: Command = {
  name: 'reindex',
  usage: '[--restart]',
  summary: 'indexes every article for the search anew, while the site runs; goes on where it was stopped',
  async run(words) {
    const restart = readWords(words)
    await withDatabase(async () => {
      let shown = ''
      const indexed = await reindex(database(), {
        restart,
        onProgress: (what, done, total) => {
          const share = total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100))
          const line = `${what}: ${done} of ${total} (${share} %)`
          // Without a terminal one line a percent is enough.
          const key = process.stderr.isTTY ? line : `${what} ${share}`
          if (key === shown) return
          shown = key
          process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
        },
      })
      if (process.stderr.isTTY) process.stderr.write('\n')
      process.stdout.write(`${indexed} entries were indexed.\n`)
    })
  },
}

function readWords(words: string[]): boolean {
  try {
    return parseArgs({ args: words, options: { restart: { type: 'boolean', default: false } }, strict: true }).values
      .restart
  } catch (cause) {
    throw new UsageError(`reindex: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
