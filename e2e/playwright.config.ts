import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

// Read by every worker: what the first process chose is handed down through the environment.
process.env.QALAM_TEST_PORT ??= '3947'
process.env.QALAM_TEST_DATA ??= mkdtempSync(path.join(tmpdir(), 'qalam-e2e-'))
const port = process.env.QALAM_TEST_PORT
const site = `http://localhost:${port}`
const browser = process.env.QALAM_BROWSER

/** Journeys run against the site as a user starts it: an embedded Postgres of its own, the demo content, the production build. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: site,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" --import tsx lib/cli/main.ts serve`,
    cwd: path.join(import.meta.dirname, '..'),
    url: `${site}/health/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      SITE_URL: site,
      DATA_DIR: process.env.QALAM_TEST_DATA,
      DATABASE_URL: '',
      QALAM_BUILD_DIR: process.env.QALAM_BUILD_DIR ?? '.next-test',
    },
  },
})
