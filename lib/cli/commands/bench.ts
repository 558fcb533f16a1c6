import { benches, runBenches } from '@/lib/bench/run-bench'
import { type Command, UsageError } from '@/lib/cli/command'

export const bench: Command = {
  name: 'bench',
  usage: '[NAME …]',
  summary: `measures, prints ratios against limits and writes them to .data/bench/; all, or some of: ${Object.keys(benches).join(', ')}`,
  async run(words) {
    const unknown = words.find((word) => !Object.hasOwn(benches, word))
    if (unknown !== undefined)
      throw new UsageError(`There is no benchmark "${unknown}". There are: ${Object.keys(benches).join(', ')}.`)
    const kept = await runBenches(words.length === 0 ? Object.keys(benches) : words)
    if (!kept) process.exitCode = 1
  },
}
