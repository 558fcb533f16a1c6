import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { type Command, UsageError } from '@/lib/cli/command'
import { withDatabase } from '@/lib/cli/open-database'
import { database } from '@/lib/database'
import { seedArticles } from '@/lib/seed/seed-articles'

export const seed: Command = {
  name: 'seed',
  usage: '--articles N [--seed K]',
  summary: 'adds made-up articles in Kazakh, with sections, tags, authors and dates spread over years',
  async run(words) {
    const { articles, seed } = readWords(words)
    await withDatabase(async () => {
      const began = performance.now()
      const onProgress = (written: number) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${written} of ${articles}`)
      }
      const added = await seedArticles(database(), { articles, seed, now: new Date(), onProgress })
      const seconds = (performance.now() - began) / 1000
      if (process.stderr.isTTY) process.stderr.write('\r')
      const speed = Math.round(articles / seconds)
      process.stdout.write(`${added} articles were added in ${seconds.toFixed(1)} s (${speed} a second).\n`)
      if (added < articles) process.stdout.write(`${articles - added} were there already.\n`)
    })
  },
}

function readWords(words: string[]): { articles: number; seed: number } {
  const options = { articles: { type: 'string' }, seed: { type: 'string', default: '1' } } as const
  let values: { articles?: string; seed: string }
  try {
    values = parseArgs({ args: words, options, strict: true }).values
  } catch (cause) {
    throw new UsageError(`seed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  return {
    articles: wholeNumber('--articles', values.articles, 1, 5_000_000),
    seed: wholeNumber('--seed', values.seed, 1, 2 ** 31),
  }
}

function wholeNumber(option: string, text: string | undefined, low: number, high: number): number {
  const value = Number(text)
  if (text !== undefined && Number.isInteger(value) && value >= low && value <= high) return value
  throw new UsageError(`seed needs ${option} with a whole number from ${low} to ${high}.`)
}
