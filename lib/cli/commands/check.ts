import { checks } from '@/lib/check/checks'
import { type Command, UsageError } from '@/lib/cli/command'

export const check: Command = {
  name: 'check',
  usage: '[WORD …]',
  summary: 'what "npm test" runs; with words, only the checks whose title has one of them',
  async run(words) {
    const chosen = checks.filter(
      ({ title }) => words.length === 0 || words.some((word) => title.toLowerCase().includes(word.toLowerCase())),
    )
    if (chosen.length === 0)
      throw new UsageError(`No check has such a title. There are: ${checks.map(({ title }) => title).join(', ')}.`)
    // A build of its own, so that a site that runs from this folder is not disturbed.
    process.env.QALAM_BUILD_DIR = '.next-test'
    let passed = 0
    let failed = 0
    for (const { title, run } of chosen) {
      const began = Date.now()
      process.stdout.write(`▶ ${title}\n`)
      const outcome = await run().catch((error: unknown) => ({
        passed: 0,
        failed: 1,
        output: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }))
      passed += outcome.passed
      failed += outcome.failed
      if (outcome.failed > 0) process.stdout.write(`${outcome.output.trim()}\n`)
      process.stdout.write(
        `${outcome.failed > 0 ? '✗' : '✓'} ${title}: ${outcome.passed} passed, ${outcome.failed} failed (${Math.round((Date.now() - began) / 1000)} s)\n`,
      )
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
    process.exitCode = failed > 0 ? 1 : 0
  },
}
