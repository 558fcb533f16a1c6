import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrateToLatest } from '@/db/migrate'
import { connect } from '@/db/client'
import { buildApplication, buildIsCurrent } from '@/lib/cli/current-build'
import { startEmbeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { findBrowser } from './browser'
import { type ProgramResult, runProgram } from './program'

/** How many checks of a kind held and did not, and what there is to read when some did not. */
export type Outcome = { passed: number; failed: number; output: string }

export type Check = {
  title: string
  run: () => Promise<Outcome>
  /** It keeps one processor busy and touches nothing that another check makes: it runs beside the others. */
  beside?: true
}

/** In the order in which they run: what is quick to tell comes first. */
export const checks: readonly Check[] = [
  { title: 'Format', run: async () => asOne(await runProgram('prettier', ['--check', '.'])), beside: true },
  { title: 'Dead code', run: async () => asOne(await runProgram('knip', [])), beside: true },
  { title: 'Schema as the migrations make it', run: checkSchema, beside: true },
  { title: 'Types', run: checkTypes },
  { title: 'Lint and the import rule', run: async () => asOne(await runProgram('oxlint', ['--deny-warnings'])) },
  { title: 'Build', run: checkBuild },
  { title: 'Unit and integration', run: runVitest },
  { title: 'Journeys in a browser', run: runJourneys },
]

async function checkTypes(): Promise<Outcome> {
  const routes = await runProgram('next', ['typegen'])
  return asOne(routes.code === 0 ? await runProgram('tsc', ['--noEmit', '-p', '.']) : routes)
}

async function checkSchema(): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qalam-schema-'))
  const server = await startEmbeddedPostgres({ folder, throwAway: true })
  try {
    const db = connect(server.url)
    await migrateToLatest(db)
    await db.destroy()
    return asOne(
      await runProgram('kysely-codegen', ['--config-file', 'db/codegen.json', '--url', server.url, '--verify']),
    )
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkBuild(): Promise<Outcome> {
  if (!buildIsCurrent()) await buildApplication()
  return { passed: 1, failed: 0, output: '' }
}

/** The part of a Jest-like report that is read here. */
type VitestReport = { numPassedTests: number; numFailedTests: number; success: boolean }

async function runVitest(): Promise<Outcome> {
  const { report, code, output } = await withReport('vitest', (file) => [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  if (report === undefined) return { passed: 0, failed: 1, output }
  const { numPassedTests, numFailedTests, success } = report as VitestReport
  // A file that cannot even be loaded has no failed test in it, and is a failure all the same.
  const failed = Math.max(numFailedTests, code === 0 && success ? 0 : 1)
  return { passed: numPassedTests, failed, output }
}

/** The part of Playwright's report that is read here. */
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

async function runJourneys(): Promise<Outcome> {
  const environment = { QALAM_BROWSER: findBrowser() }
  const { report, code, output } = await withReport(
    'playwright',
    () => ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'],
    (file) => ({ ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  )
  if (report === undefined) return { passed: 0, failed: 1, output }
  const { expected, unexpected, flaky } = (report as PlaywrightReport).stats
  return { passed: expected, failed: Math.max(unexpected + flaky, code === 0 ? 0 : 1), output }
}

async function withReport(
  program: string,
  words: (file: string) => string[],
  environment: (file: string) => Record<string, string> = () => ({}),
): Promise<ProgramResult & { report?: unknown }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qalam-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const result = await runProgram(program, words(file), environment(file))
    return existsSync(file) ? { ...result, report: JSON.parse(readFileSync(file, 'utf8')) as unknown } : result
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function asOne({ code, output }: ProgramResult): Outcome {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}
