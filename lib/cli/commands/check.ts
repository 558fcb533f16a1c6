import { type Check, checks, type Outcome } from '@/lib/check/checks'
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
    const [beside, inTurn] = [chosen.filter((each) => each.beside), chosen.filter((each) => !each.beside)]
    const outcomes = (await Promise.all([runInTurn(beside), runInTurn(inTurn)])).flat()
    const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
    const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
    process.exitCode = failed > 0 ? 1 : 0
  },
}

/** Runs checks one after the other, and says of each how it went; one that throws has failed. */
async function runInTurn(chosen: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { title, run } of chosen) {
    const began = Date.now()
    process.stdout.write(`▶ ${title}\n`)
    const outcome = await run().catch((error: unknown) => ({
      passed: 0,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    outcomes.push(outcome)
    if (outcome.failed > 0) process.stdout.write(`${outcome.output.trim()}\n`)
    process.stdout.write(
      `${outcome.failed > 0 ? '✗' : '✓'} ${title}: ${outcome.passed} passed, ${outcome.failed} failed (${Math.round((Date.now() - began) / 1000)} s)\n`,
    )
  }
  return outcomes
}
