import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { ownerFile, site } from './site/place'

process.env.QALAM_TEST_PORT ??= '3947'
process.env.QALAM_TEST_DATA ??= mkdtempSync(path.join(tmpdir(), 'qalam-e2e-'))
const browser = process.env.QALAM_BROWSER

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Journeys run against the site as a user starts it: an embedded Postgres of its own, the demo content, the production build. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './site/start-site.ts',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: site(),
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    // What was done, asked and answered. Pictures of each moment would take a third of two cores; one is made when a journey fails.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...(browser !== undefined && { executablePath: browser }), args: quiet },
  },
  projects: [
    { name: 'set-up', testMatch: 'editor/set-up.spec.ts' },
    { name: 'reader', testMatch: ['reader/**/*.spec.ts', 'feeds/**/*.spec.ts'] },
    {
      name: 'editor',
      testMatch: 'editor/**/*.spec.ts',
      testIgnore: 'editor/set-up.spec.ts',
      dependencies: ['set-up'],
      use: { storageState: ownerFile() },
    },
  ],
})
