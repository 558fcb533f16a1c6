import { parseArgs } from 'node:util'
import { type Command, UsageError } from '@/lib/cli/command'
import { withDatabase } from '@/lib/cli/open-database'
import { database } from '@/lib/database'
import { type Edition, isEdition } from '@/lib/i18n/editions'
import { searchLines } from '@/lib/search/search-lines'

export const search: Command = {
  name: 'search',
  usage: '"QUERY" [--limit N] [--edition kk|ru|en|all]',
  summary: 'searches what is published, best first: id<TAB>path<TAB>title',
  async run(words) {
    const { query, limit, edition } = readWords(words)
    await withDatabase(async () => {
      process.stdout.write(await searchLines(database(), { query, limit, edition }))
    })
  },
}

function readWords(words: string[]): { query: string; limit: number; edition: Edition | 'all' } {
  const options = { limit: { type: 'string', default: '20' }, edition: { type: 'string', default: 'kk' } } as const
  let parsed
  try {
    parsed = parseArgs({ args: words, options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new UsageError(`search: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  const [query, ...rest] = parsed.positionals
  const limit = Number(parsed.values.limit)
  const { edition } = parsed.values
  if (query === undefined || rest.length > 0) throw new UsageError('search needs one query; put it in quotes.')
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new UsageError('search needs --limit with a whole number from 1 to 500.')
  if (edition !== 'all' && !isEdition(edition)) throw new UsageError('search knows --edition kk, ru, en and all.')
  return { query, limit, edition }
}
